//! Faults that the loader finds: broken YAML, and files that do not fit together.

use super::Case;

pub(super) const CASES: &[Case] = &[
    Case {
        name: "broken YAML",
        file: "paths/members.yaml",
        find: "summary: List members.",
        replace: "summary: 'List members.",
        said: &["paths/members.yaml:7 yaml/syntax"],
    },
    Case {
        name: "wrong indentation",
        file: "paths/members.yaml",
        find: "      summary: List members.\n",
        replace: "       summary: List members.\n",
        said: &["paths/members.yaml:7 yaml/syntax"],
    },
    Case {
        name: "duplicate key",
        file: "schemas/clubs/member.yaml",
        find: "              maxLength: 50\n",
        replace: "              maxLength: 50\n              maxLength: 60\n",
        said: &["schemas/clubs/member.yaml:19 yaml/duplicate-key"],
    },
    Case {
        name: "anchor and alias",
        file: "schemas/clubs/member.yaml",
        find: "              description: Other names.\n",
        replace: "              description: &words Other names.\n              example: *words\n",
        said: &[
            "schemas/clubs/member.yaml:59 yaml/anchor",
            "schemas/clubs/member.yaml:60 yaml/alias",
        ],
    },
    Case {
        name: "tag",
        file: "shared/base.yaml",
        find: "example: mEmB1234",
        replace: "example: !!str mEmB1234",
        said: &["shared/base.yaml:16 yaml/tag"],
    },
    Case {
        name: "several documents",
        file: "shared/security.yaml",
        find: "    bearer:\n",
        replace: "---\n    bearer:\n",
        said: &["shared/security.yaml:8 yaml/documents"],
    },
    Case {
        name: "number beyond 64 bits",
        file: "schemas/clubs/member.yaml",
        find: "example: 12\n",
        replace: "example: 12345678901234567890\n",
        said: &["schemas/clubs/member.yaml:75 yaml/number"],
    },
    Case {
        name: "unquoted status",
        file: "paths/members.yaml",
        find: "        '400':\n",
        replace: "        400:\n",
        said: &["paths/members.yaml:70 yaml/key"],
    },
    Case {
        name: "not a number",
        file: "schemas/clubs/member.yaml",
        find: "example: 49.00",
        replace: "example: .nan",
        said: &["schemas/clubs/member.yaml:25 yaml/number"],
    },
    Case {
        name: "empty file",
        file: "shared/security.yaml",
        find: "",
        replace: "# nothing here\n",
        said: &["shared/security.yaml:1 yaml/empty"],
    },
    Case {
        name: "list instead of a map",
        file: "shared/security.yaml",
        find: "",
        replace: "- apiKey\n- bearer\n",
        said: &["shared/security.yaml:1 load/not-a-map"],
    },
    Case {
        name: "defined in two files",
        file: "schemas/clubs/session.yaml",
        find: "    Session:\n",
        replace: "    Locker:\n      type: object\n    Session:\n",
        said: &["schemas/clubs/session.yaml:20 load/defined-twice"],
    },
    Case {
        name: "provenance without sources",
        file: "provenance.yaml",
        find: "sources:",
        replace: "origins:",
        said: &["provenance.yaml:1 provenance/malformed"],
    },
    Case {
        name: "provenance is a list",
        file: "provenance.yaml",
        find: "",
        replace: "sources:\n  - official-openapi\n  - postman\n",
        said: &["provenance.yaml:2 provenance/malformed"],
    },
];
