//! What the server answers: made-up people with their memberships, in the form and order that Outseta uses.

/// People in the list.
pub(crate) const PEOPLE: usize = 25;

/// A page of people.
pub(crate) fn list() -> String {
    let people: Vec<String> = (0..PEOPLE).map(person).collect();
    let metadata = json(format!("{{'limit':25,'offset':0,'total':{}}}", PEOPLE * 4));
    format!(
        r#"{{"metadata":{metadata},"items":[{}]}}"#,
        people.join(",")
    )
}

/// One of them: its own members, and its direct child objects with theirs. What lies deeper is null.
pub(crate) fn person(number: usize) -> String {
    let (first, last) = NAMES[number % NAMES.len()];
    let local = format!("{first}.{last}{number}").to_lowercase();
    let title = ["null", "'Head of Product'", "'CTO'", "''"][number % 4];
    let phone = if number.is_multiple_of(3) {
        "'+1 555 010 0199'"
    } else {
        "null"
    };
    let login = if number.is_multiple_of(5) {
        "null".to_owned()
    } else {
        time(number + 7)
    };
    let (created, updated, changed) = (time(number), time(number + 11), time(number + 3));
    let (address, memberships) = (address(number), memberships(number));
    json(format!(
        "{{'Email':'{local}@example.com','FirstName':'{first}','LastName':'{last}',\
        'MailingAddress':{address},'PasswordLastUpdated':{changed},'PasswordMustChange':false,\
        'PhoneMobile':{phone},'PhoneWork':'',\
        'ProfileImageS3Url':'https://files.example.com/people/{number}/portrait.png',\
        'Title':{title},'Timezone':'America/New_York','Language':'en-US','IPAddress':'192.0.2.{number}',\
        'Referer':'https://www.example.com/pricing','UserAgent':'{AGENT}','LastLoginDateTime':{login},\
        'OAuthGoogleProfileId':null,'PersonAccount':{memberships},'DealPeople':[],\
        'LeadFormSubmissions':[],'EmailListPerson':[],'Account':null,'AccountUids':'aBcD123x',\
        'FullName':'{first} {last}','HasLoggedIn':true,'OAuthIntegrationStatus':0,\
        'UserAgentPlatformBrowser':'Linux Chrome 131','HasUnsubscribed':false,'DiscordUser':null,\
        'IsConnectedToDiscord':false,'SchemaLessDataLoaded':true,'Uid':'pAbC12{number:02}',\
        '_objectType':'Person','Created':{created},'Updated':{updated},'ActivityEventData':null}}"
    ))
}

const NAMES: [(&str, &str); 5] = [
    ("Ann", "Lee"),
    ("Bob", "Stone"),
    ("Chloé", "Martin"),
    ("Dmitri", "Volkov"),
    ("Esperanza", "Fernández"),
];

const AGENT: &str = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) \
    Chrome/131.0.0.0 Safari/537.36";

fn address(number: usize) -> String {
    let (digit, created) = (number % 10, time(number));
    format!(
        "{{'AddressLine1':'{number} Harbour Street','AddressLine2':'','AddressLine3':null,\
        'City':'Springfield','State':'MA','PostalCode':'0110{digit}','Country':'US',\
        'GeoLocation':null,'Uid':'aDrS12{number:02}','_objectType':'Address','Created':{created},\
        'Updated':{created},'ActivityEventData':null}}"
    )
}

/// One membership, or two.
fn memberships(number: usize) -> String {
    let one = |primary: bool, kind: char| {
        let created = time(number);
        format!(
            "{{'Person':null,'Account':null,'IsPrimary':{primary},'ReceiveInvoices':true,'Role':null,\
            'Uid':'mEm{kind}12{number:02}','_objectType':'PersonAccount','Created':{created},\
            'Updated':{created},'ActivityEventData':null}}"
        )
    };
    if number % 5 == 1 {
        format!("[{},{}]", one(true, 'A'), one(false, 'B'))
    } else {
        format!("[{}]", one(true, 'A'))
    }
}

fn time(number: usize) -> String {
    let (month, day, minute) = (number % 9 + 1, number % 28 + 1, number % 60);
    format!("'2026-0{month}-{day:02}T09:{minute:02}:56'")
}

/// The texts above have single quotes, to be readable.
fn json(text: String) -> String {
    text.replace('\'', "\"")
}
