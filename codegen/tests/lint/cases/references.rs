//! Faults in references and in what is referred to.

use super::Case;

pub(super) const CASES: &[Case] = &[
    Case {
        name: "broken reference",
        file: "paths/members.yaml",
        find: "                $ref: '#/components/schemas/MemberPage'",
        replace: "                $ref: '#/components/schemas/MembrePage'",
        said: &["paths/members.yaml:51 ref/broken"],
    },
    Case {
        name: "reference to nothing like it",
        file: "schemas/clubs/member.yaml",
        find: "              items:\n                $ref: '#/components/schemas/Member'\n            Nick",
        replace: "              items:\n                $ref: '#/components/schemas/Visitor'\n            Nick",
        said: &["schemas/clubs/member.yaml:55 ref/broken"],
    },
    Case {
        name: "reference that is no text",
        file: "paths/members.yaml",
        find: "        - $ref: '#/components/parameters/Limit'",
        replace: "        - $ref: 12",
        said: &[
            "paths/members.yaml:3 page/parameters",
            "paths/members.yaml:39 ref/broken",
            "shared/parameters.yaml:3 component/unused",
        ],
    },
    Case {
        name: "external reference",
        file: "shared/responses.yaml",
        find: "            $ref: '#/components/schemas/Refusal'",
        replace: "            $ref: 'errors.yaml#/Refusal'",
        said: &[
            "shared/base.yaml:58 component/unused",
            "shared/responses.yaml:8 ref/external",
        ],
    },
    Case {
        name: "reference to the wrong kind",
        file: "paths/members.yaml",
        find: "        - $ref: '#/components/parameters/Limit'",
        replace: "        - $ref: '#/components/schemas/Member'",
        said: &[
            "paths/members.yaml:3 page/parameters",
            "paths/members.yaml:39 ref/kind",
            "shared/parameters.yaml:3 component/unused",
        ],
    },
    Case {
        name: "nullable beside a reference",
        file: "schemas/clubs/member.yaml",
        find: "              nullable: true\n              x-outseta-write: nested\n              allOf:\n                - $ref: '#/components/schemas/Locker'",
        replace: "              nullable: true\n              x-outseta-write: nested\n              $ref: '#/components/schemas/Locker'",
        said: &["schemas/clubs/member.yaml:38 ref/siblings"],
    },
    Case {
        name: "description beside a reference",
        file: "paths/members.yaml",
        find: "          $ref: '#/components/responses/Unauthorized'",
        replace: "          $ref: '#/components/responses/Unauthorized'\n          description: Log in first.",
        said: &["paths/members.yaml:74 ref/siblings"],
    },
    Case {
        name: "component that is another name",
        file: "shared/base.yaml",
        find: "    Refusal:\n",
        replace: "    Alias:\n      $ref: '#/components/schemas/Refusal'\n    Refusal:\n",
        said: &[
            "shared/base.yaml:58 component/unused",
            "shared/base.yaml:58 ref/alias",
        ],
    },
    Case {
        name: "inheritance in a circle",
        file: "shared/base.yaml",
        find: "        - $ref: '#/components/schemas/BaseEntity'",
        replace: "        - $ref: '#/components/schemas/Member'",
        said: &[
            "schemas/clubs/member.yaml:3 ref/circle",
            "schemas/clubs/member.yaml:46 write/no-uid",
            "shared/base.yaml:23 ref/circle",
        ],
    },
    Case {
        name: "bare reference of a property",
        file: "schemas/clubs/member.yaml",
        find: "              description: The locker in use.\n              nullable: true\n              x-outseta-write: nested\n              allOf:\n                - $ref: '#/components/schemas/Locker'",
        replace: "              $ref: '#/components/schemas/Locker'",
        said: &[
            "schemas/clubs/member.yaml:37 ref/form",
            "schemas/clubs/member.yaml:37 write/missing",
        ],
    },
    Case {
        name: "type beside allOf",
        file: "schemas/clubs/member.yaml",
        find: "              x-outseta-write: nested\n",
        replace: "              x-outseta-write: nested\n              type: object\n",
        said: &["schemas/clubs/member.yaml:41 ref/form"],
    },
    Case {
        name: "two references of a property",
        file: "schemas/clubs/member.yaml",
        find: "              allOf:\n                - $ref: '#/components/schemas/MemberLevel'",
        replace: "              allOf:\n                - $ref: '#/components/schemas/MemberLevel'\n                - $ref: '#/components/schemas/Locker'",
        said: &[
            "paths/members.yaml:61 example/invalid",
            "schemas/clubs/member.yaml:29 ref/form",
        ],
    },
    Case {
        name: "entity that is not nullable",
        file: "schemas/clubs/member.yaml",
        find: "              description: The locker in use.\n              nullable: true\n",
        replace: "              description: The locker in use.\n",
        said: &["schemas/clubs/member.yaml:37 ref/nullable"],
    },
    Case {
        name: "list of entities that is not nullable",
        file: "schemas/clubs/member.yaml",
        find: "              type: array\n              nullable: true\n              x-outseta-write: none",
        replace: "              type: array\n              x-outseta-write: none",
        said: &["schemas/clubs/member.yaml:49 ref/nullable"],
    },
    Case {
        name: "unused component",
        file: "shared/responses.yaml",
        find: "    Unauthorized:\n",
        replace: "    Gone:\n      description: No longer there.\n    Unauthorized:\n",
        said: &["shared/responses.yaml:13 component/unused"],
    },
    Case {
        name: "unused security scheme",
        file: "paths/members.yaml",
        find: "        - apiKey: []\n        - bearer: []",
        replace: "        - apiKey: []",
        said: &["shared/security.yaml:8 component/unused"],
    },
];
