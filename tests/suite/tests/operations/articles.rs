//! Articles of the knowledge base, their tags and categories.

use outseta_api::enums::{EntityType, SupportArticleStatus, TagColor};
use outseta_api::inputs::{ArticleCreate, TagUidList};
use outseta_api::models::{Article, Category, Tag};
use outseta_api::query::All;
use outseta_api::{ErrorKind, Json, Result, fields::article, fields::category, fields::tag};
use serde_json::json;

use crate::example::example;
use crate::public::assert_open;
use crate::world::{World, fault, sent};

const ARTICLE: &str = "aRtI1234";
const CATEGORY: &str = "cAtE1234";
const HOW_TO: &str = "tAgC1234";
const LOGIN: &str = "tAgD5678";
/// An article of another category, without tags.
const BARE: &str = "aRtI5678";

/// Names of the tags on an article.
async fn tagged(world: &World, article: &str) -> Result<Vec<String>> {
    let list = world.client.articles().list_tags(article);
    let tags = list.order_by(tag::NAME.asc()).await?.items;
    Ok(tags.into_iter().filter_map(|tag| tag.name).collect())
}

pub(crate) async fn lists_published_articles(world: &World) -> Result<()> {
    for client in [&world.client, world.anonymous()] {
        let page = client
            .articles()
            .list()
            .filter(article::SUPPORT_ARTICLE_STATUS.eq(SupportArticleStatus::Published))
            .filter(article::CATEGORY.uid().eq(CATEGORY))
            .q("log in")
            .order_by(article::WEIGHT.asc())
            .await?;
        example(world, "articles_list")
            .went_to(
                "/support/articles",
                &[
                    ("SupportArticleStatus", "3"),
                    ("Category.Uid", CATEGORY),
                    ("q", "log in"),
                    ("orderBy", "Weight"),
                ],
            )
            .can_be_read::<Article>();
        let [found] = page.items.as_slice() else {
            panic!("one article: {page:?}");
        };
        assert_eq!(found.title.as_deref(), Some("How to log in"));
        assert_eq!(
            found.support_article_status,
            Some(SupportArticleStatus::Published)
        );
        let category = found.category.as_ref().expect("its category");
        assert_eq!(category.name.as_deref(), Some("Getting started"));
    }
    assert_open(world, "articles_list");
    Ok(())
}

pub(crate) async fn lists_articles_by_tags(world: &World) -> Result<()> {
    let page = world
        .client
        .articles()
        .list()
        .tag_uid(format!("{HOW_TO},{LOGIN}"))
        .without_tag_uid(LOGIN)
        .select((article::TITLE, article::TAGS.all()))
        .await?;
    example(world, "articles_list").went_to(
        "/support/articles",
        &[
            ("tagUid", "tAgC1234,tAgD5678"),
            ("withoutTagUid", LOGIN),
            ("fields", "Title,Tags.*"),
        ],
    );
    // Either condition is enough: the one has the tags, the other lacks them.
    let tags: Vec<_> = page
        .items
        .iter()
        .map(|article| article.tags.as_ref().expect("tags").len())
        .collect();
    assert_eq!(tags, [2, 0]);
    let untagged = world.client.articles().list().tag_uid("none").await?;
    assert_eq!(untagged.items[0].uid.as_ref().expect("a uid"), &BARE);
    let tagged = world.client.articles().list().without_tag_uid("none");
    assert_eq!(
        tagged.await?.items[0].uid.as_ref().expect("a uid"),
        &ARTICLE
    );
    Ok(())
}

pub(crate) async fn publishes_an_article(world: &World) -> Result<()> {
    let body = ArticleCreate::new("How to log in")
        .body("<p>Open the sign-in page.</p>")
        .support_article_status(SupportArticleStatus::Published)
        .category(CATEGORY);
    let added = world.client.articles().add(body).await?;
    example(world, "articles_add")
        .went_to("/support/articles", &[])
        .was_sent()
        .can_be_read::<Article>();
    assert_eq!(added.weight, Some(2), "the second of its category");
    let uid = added.uid.as_ref().expect("a uid").as_str();
    let read = world.anonymous().articles().get(uid).await?;
    assert_eq!(read.title.as_deref(), Some("How to log in"));
    assert_eq!(
        read.support_article_status,
        Some(SupportArticleStatus::Published)
    );
    let category = added.category.expect("its category");
    assert_eq!(category.uid.expect("a uid"), CATEGORY);
    Ok(())
}

pub(crate) async fn refuses_what_is_no_article(world: &World) -> Result<()> {
    let articles = world.client.articles();
    let draft = articles.add(ArticleCreate::new("How to log out")).await?;
    assert_eq!(
        draft.support_article_status,
        Some(SupportArticleStatus::Draft)
    );
    fault(
        articles.add(ArticleCreate::new(" ")).await,
        "Title",
        "required",
    );
    let status = SupportArticleStatus::Unknown(9);
    let unknown = ArticleCreate::new("How to log out").support_article_status(status);
    fault(
        articles.add(unknown).await,
        "SupportArticleStatus",
        "outsetaError",
    );
    let error = world
        .anonymous()
        .articles()
        .add(ArticleCreate::new("How to log out"))
        .await
        .expect_err("no credentials");
    assert_eq!(error.kind(), ErrorKind::MissingCredentials);
    Ok(())
}

pub(crate) async fn gets_an_article(world: &World) -> Result<()> {
    for client in [&world.client, world.anonymous()] {
        let call = client
            .articles()
            .get(ARTICLE)
            .select((All, article::TAGS.all()));
        let found = call.await?;
        example(world, "articles_get")
            .went_to("/support/articles/aRtI1234", &[("fields", "*,Tags.*")])
            .can_be_read::<Article>();
        assert_eq!(found.tags.as_ref().expect("its tags").len(), 2);
        assert_eq!(found.keywords.as_deref(), Some("password,sign-in"));
        let category = found.category.expect("its category");
        assert_eq!(category.weight, Some(1));
    }
    assert_open(world, "articles_get");
    Ok(())
}

pub(crate) async fn lists_tags_of_an_article(world: &World) -> Result<()> {
    let list = world.client.articles().list_tags(ARTICLE);
    let page = list.order_by(tag::NAME.asc()).await?;
    example(world, "articles_tags_list")
        .went_to("/support/articles/aRtI1234/tags", &[("orderBy", "Name")])
        .can_be_read::<Tag>();
    assert_eq!(page.metadata.total, 2);
    assert_eq!(page.items[0].tag_color, Some(TagColor::Green));
    assert_eq!(page.items[1].tag_color, Some(TagColor::Blue));
    assert_eq!(page.items[1].entity_type, Some(EntityType::Article));

    // Other than the article itself, its tags are not for everybody.
    let error = world.anonymous().articles().list_tags(ARTICLE).await;
    let error = error.expect_err("no credentials");
    assert_eq!(error.kind(), ErrorKind::MissingCredentials);
    Ok(())
}

pub(crate) async fn adds_tags_to_an_article(world: &World) -> Result<()> {
    let articles = world.client.articles();
    let answer = articles.add_tags(BARE, TagUidList::new([HOW_TO])).await?;
    assert_eq!(answer, Json::Null);
    example(world, "articles_tags_add")
        .went_to("/support/articles/aRtI5678/tags", &[])
        .was_sent();
    assert_eq!(tagged(world, BARE).await?, ["how-to"]);
    let nothing = articles.add_tags(ARTICLE, TagUidList::default()).await;
    fault(nothing, "TagUids", "required");
    Ok(())
}

pub(crate) async fn sets_tags_of_an_article(world: &World) -> Result<()> {
    let articles = world.client.articles();
    let body = TagUidList::new([HOW_TO, LOGIN]);
    let answer = articles.set_tags(BARE, body).do_not_log().await?;
    assert_eq!(answer, Json::Null);
    example(world, "articles_tags_set")
        .went_to("/support/articles/aRtI5678/tags", &[("donotlog", "1")])
        .was_sent();
    assert_eq!(tagged(world, BARE).await?, ["how-to", "login"]);

    let none: [&str; 0] = [];
    articles.set_tags(ARTICLE, TagUidList::new(none)).await?;
    let request = world.last_seen("articles_tags_set");
    assert_eq!(sent(&request), json!({"TagUids": []}));
    assert_eq!(tagged(world, ARTICLE).await?, [""; 0]);
    Ok(())
}

pub(crate) async fn takes_a_tag_off_an_article(world: &World) -> Result<()> {
    let articles = world.client.articles();
    assert_eq!(articles.remove_tag(ARTICLE, HOW_TO).await?, Json::Null);
    example(world, "articles_tags_remove").went_to("/support/articles/aRtI1234/tags/tAgC1234", &[]);
    assert_eq!(tagged(world, ARTICLE).await?, ["login"]);
    Ok(())
}

pub(crate) async fn lists_categories(world: &World) -> Result<()> {
    for client in [&world.client, world.anonymous()] {
        let page = client
            .categories()
            .list()
            .select((All, category::ARTICLES.all()))
            .order_by(category::WEIGHT.asc())
            .await?;
        example(world, "categories_list")
            .went_to(
                "/support/categories",
                &[("fields", "*,Articles.*"), ("orderBy", "Weight")],
            )
            .can_be_read::<Category>();
        assert_eq!(page.items.len(), 2);
        let found = &page.items[0];
        assert_eq!(found.name.as_deref(), Some("Getting started"));
        assert_eq!(found.description.as_deref(), Some("The first steps"));
        let articles = found.articles.as_ref().expect("its articles");
        assert_eq!(articles[0].title.as_deref(), Some("How to log in"));
    }
    assert_open(world, "categories_list");
    Ok(())
}
