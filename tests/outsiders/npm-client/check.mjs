// Calls every operation that outseta-api-client has, and looks at what came of it.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import assert from 'node:assert/strict';

const [folder, base] = process.argv.slice(2);
const OutsetaApiClient = createRequire(import.meta.url)(folder).default;

/** A client of the sandbox: its address is the one thing about it that is set from outside. */
function connect(credentials) {
    const client = new OutsetaApiClient({ subdomain: 'sandbox', ...credentials });
    // All parts of a client hold the same store, and it holds the address.
    client.user.store.baseUrl = `${base}/`;
    return client;
}
const key = { apiKey: 'sandbox-key', secretKey: 'sandbox-secret' };
const password = 'sandbox-password';
const server = connect(key);
const user = connect({});
const { billing, crm, marketing, support } = server;

/** The interfaces of the client's models: the type of each member that it says is always there. */
function interfaces(path, found = {}) {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
        const file = `${path}/${entry.name}`;
        if (entry.isDirectory()) {
            interfaces(file, found);
        } else if (file.endsWith('.d.ts')) {
            for (const [, name, body] of readFileSync(file, 'utf8').matchAll(/interface (\w+) \{([^}]*)\}/g)) {
                const members = [...body.matchAll(/^ {4}(\w+): ([^;]+);/gm)];
                found[name] = Object.fromEntries(members.map(([, member, type]) => [member, type]));
            }
        }
    }
    return found;
}
const models = interfaces(`${folder}/dist/models`);

/** What the client's types hold and the API takes but never answers. */
const onlyTaken = { EmailListPerson: ['SendWelcomeEmail'] };

/** Whether an answer has the members that the client's own type declares, each null or of its type. */
function like(model, value) {
    assert.ok(models[model], `the client has no model ${model}`);
    assert.ok(!('EntityValidationErrors' in value), JSON.stringify(value));
    for (const [member, type] of Object.entries(models[model])) {
        if (onlyTaken[model]?.includes(member)) continue;
        assert.ok(member in value, `${model} without ${member}: ${Object.keys(value)}`);
        const held = value[member];
        if (held === null) continue;
        const fits = {
            string: () => typeof held === 'string',
            number: () => typeof held === 'number',
            boolean: () => typeof held === 'boolean',
            Date: () => !Number.isNaN(Date.parse(held)),
        };
        const check = fits[type] ?? (() => !type.endsWith('[]') || Array.isArray(held));
        assert.ok(check(), `${model}.${member} is no ${type}: ${JSON.stringify(held)}`);
    }
    return value;
}

/** The same of every item of a page, and that the page is one. */
function page(model, value, least = 1) {
    const { metadata, items } = value;
    for (const number of [metadata.limit, metadata.offset, metadata.total]) {
        assert.equal(typeof number, 'number');
    }
    assert.ok(items.length >= least && items.length <= metadata.limit, `${items.length} of ${model}`);
    items.forEach((item) => like(model, item));
    return value;
}

/** A refusal in the shape that the client's ValidationError has. */
function refused(value, property) {
    assert.equal(typeof value.ErrorMessage, 'string');
    const named = value.EntityValidationErrors.flatMap((e) => e.ValidationErrors.map((v) => v.PropertyName));
    if (property) assert.ok(named.includes(property), `${named}`);
}

/** That a call is answered with a status that the client throws. */
async function throws(status, call) {
    try {
        await call();
    } catch (response) {
        assert.equal(response.status, status);
        return;
    }
    assert.fail(`no ${status}`);
}

const called = new Map();
const failures = [];

/** Runs a check that is about some operations, and notes them. */
async function check(operations, run) {
    let outcome = 'ok';
    try {
        await run();
    } catch (error) {
        outcome = error.status ? `${error.status} ${await error.text()}` : error.message;
        failures.push(`${operations.join(', ')}: ${error.stack ?? outcome}`);
    }
    for (const operation of operations) {
        if (called.get(operation) === undefined || outcome !== 'ok') called.set(operation, outcome);
    }
}

await check(['user.login', 'user.profile.get', 'user.profile.update', 'user.password.update'], async () => {
    const login = await user.user.login('bob@example.com', password);
    assert.equal(login.access_token.split('.').length, 3);
    assert.equal(login.token_type.toLowerCase(), 'bearer');
    assert.ok(login.expires_in > 600_000);
    await throws(400, () => connect({}).user.login('bob@example.com', 'wrong'));

    const me = like('Person', await user.user.profile.get());
    assert.equal(me.Email, 'bob@example.com');
    const lean = await user.user.profile.get({ fields: 'Uid,FullName' });
    assert.deepEqual(Object.keys(lean).sort(), ['FullName', 'Uid']);
    const changed = like('Person', await user.user.profile.update({ Uid: me.Uid, Title: 'Clerk' }));
    assert.equal(changed.Title, 'Clerk');
    assert.equal((await user.user.profile.get()).Title, 'Clerk');

    refused(await user.user.password.update('wrong', 'Another-word-8'), 'ExistingPassword');
    assert.equal(await user.user.password.update(password, 'Another-word-8'), null);
    await throws(400, () => connect({}).user.login('bob@example.com', password));
    await connect({}).user.login('bob@example.com', 'Another-word-8');
});

await check(['user.impersonate'], async () => {
    const client = connect(key);
    const token = await client.user.impersonate('carol@example.com');
    assert.equal(token.access_token.split('.').length, 3);
    assert.equal((await client.user.profile.get()).Email, 'carol@example.com');
    await throws(403, () => connect({ apiKey: 'wrong', secretKey: 'key' }).user.impersonate('carol@example.com'));
});

let person;
await check(['crm.people.getAll', 'crm.people.get', 'crm.people.add', 'crm.people.update', 'crm.people.delete'], async () => {
    const all = page('Person', await crm.people.getAll({ limit: 20, offset: 1 }), 20);
    assert.deepEqual([all.metadata.limit, all.metadata.offset], [20, 1]);
    person = like('Person', await crm.people.add({ Email: 'nina@example.com', FirstName: 'Nina', LastName: 'Berg' }));
    refused(await crm.people.add({ Email: 'nina@example.com' }), 'Email');
    const read = like('Person', await crm.people.get(person.Uid));
    assert.deepEqual([read.Email, read.FullName], ['nina@example.com', 'Nina Berg']);
    const changed = await crm.people.update({ Uid: person.Uid, Title: 'CTO' });
    assert.deepEqual([changed.Title, changed.LastName], ['CTO', 'Berg']);
    assert.equal((await crm.people.get(person.Uid)).Title, 'CTO');
    refused(await crm.people.update({ Uid: person.Uid, Email: '' }), 'Email');
    const other = await crm.people.add({ Email: 'gone@example.com' });
    assert.equal(await crm.people.delete(other.Uid), null);
    await throws(404, () => crm.people.get(other.Uid));
    await throws(404, () => crm.people.delete(other.Uid));
});

let growth, scale, trial;
await check(['billing.plans.getAll', 'billing.planFamilies.getAll'], async () => {
    const plans = page('Plan', await billing.plans.getAll({ limit: 100 })).items;
    growth = plans.find((plan) => plan.IsActive && !plan.TrialPeriodDays && plan.MonthlyRate > 0);
    scale = plans.find((plan) => plan.IsActive && !plan.TrialPeriodDays && plan.MonthlyRate > growth.MonthlyRate);
    trial = plans.find((plan) => plan.IsActive && plan.TrialPeriodDays > 0);
    assert.ok(growth && scale && trial);
    const families = page('PlanFamily', await billing.planFamilies.getAll({ limit: 5 }));
    const [family] = families.items;
    const filtered = page('Plan', await billing.plans.getAll({ PlanFamily: { Uid: family.Uid } }));
    assert.ok(filtered.metadata.total <= plans.length);
    assert.equal((await billing.plans.getAll({ PlanFamily: { Uid: 'zZzZ9999' } })).metadata.total, 0);
    assert.equal((await billing.plans.getAll({ limit: 1, offset: 1 })).items[0].Uid, plans[1].Uid);
});

/** A new account with a primary person. */
async function account(name, plan) {
    const body = {
        Name: name,
        AccountStage: 2,
        PersonAccount: [{ IsPrimary: true, Person: { Email: `${name.toLowerCase()}@example.com` } }],
    };
    if (plan) body.Subscriptions = [{ Plan: { Uid: plan.Uid }, BillingRenewalTerm: 1 }];
    return like('Account', await crm.accounts.add(body));
}

await check(['crm.accounts.getAll', 'crm.accounts.get', 'crm.accounts.add', 'crm.accounts.update', 'crm.accounts.delete'], async () => {
    const all = page('Account', await crm.accounts.getAll({ limit: 10 }), 10);
    const trials = page('Account', await crm.accounts.getAll({ accountStage: 2 }));
    assert.ok(trials.items.every((item) => item.AccountStage === 2));
    assert.ok(trials.metadata.total < all.metadata.total);
    const names = await crm.accounts.getAll({ fields: 'Uid,Name', offset: 1, limit: 3 });
    assert.deepEqual(Object.keys(names.items[0]).sort(), ['Name', 'Uid']);
    const made = await account('Umbra', growth);
    assert.deepEqual([made.Name, made.AccountStageLabel], ['Umbra', 'Subscribing']);
    refused(await crm.accounts.add({ AccountStage: 2 }), 'Name');
    const read = like('Account', await crm.accounts.get(made.Uid));
    assert.equal((await crm.people.get(read.PersonAccount[0].Person.Uid)).Email, 'umbra@example.com');
    assert.equal((await crm.accounts.get(made.Uid, { fields: 'Name' })).Name, 'Umbra');
    const changed = like('Account', await crm.accounts.update({ Uid: made.Uid, Name: 'Umbra Inc' }));
    assert.equal(changed.Name, 'Umbra Inc');
    assert.equal((await crm.accounts.get(made.Uid)).Name, 'Umbra Inc');
    assert.equal(await crm.accounts.delete(made.Uid), null);
    await throws(404, () => crm.accounts.get(made.Uid));
});

await check(['crm.accounts.cancel', 'crm.accounts.removeCancellation', 'crm.accounts.expireCurrentSubscription'], async () => {
    const { Uid } = await account('Penumbra', growth);
    const stage = async () => (await crm.accounts.get(Uid)).AccountStage;
    assert.equal(await stage(), 3);
    const reason = { CancelationReason: 'Too dear', Comment: 'Perhaps later', Account: { Uid } };
    assert.equal(await crm.accounts.cancel(reason), null);
    assert.equal(await stage(), 4);
    refused(await crm.accounts.cancel(reason));
    assert.equal(await crm.accounts.removeCancellation(Uid), null);
    assert.equal(await stage(), 3);
    refused(await crm.accounts.removeCancellation(Uid));
    assert.equal(await crm.accounts.expireCurrentSubscription(Uid), null);
    assert.equal(await stage(), 5);
    await throws(404, () => crm.accounts.expireCurrentSubscription('zZzZ9999'));
});

await check(['crm.accounts.extendTrial', 'billing.subscriptions.changeTrialToSubscribed'], async () => {
    const { Uid } = await account('Antumbra', trial);
    const subscription = async () => (await billing.subscriptions.getAll({ Account: { Uid } })).items[0];
    const later = new Date(Date.now() + 60 * 24 * 3600 * 1000);
    assert.equal(await crm.accounts.extendTrial(Uid, later), null);
    const renewal = Date.parse(`${(await subscription()).RenewalDate}Z`);
    assert.ok(Math.abs(renewal - later.getTime()) < 24 * 3600 * 1000, new Date(renewal).toISOString());
    refused(await crm.accounts.extendTrial(Uid, new Date('2001-01-01')));
    assert.equal((await crm.accounts.get(Uid)).AccountStage, 2);
    refused(await billing.subscriptions.changeTrialToSubscribed((await subscription()).Uid));
    const details = await fetch(`${base}/billing/paymentinformation`, {
        method: 'POST',
        headers: { authorization: `Outseta ${key.apiKey}:${key.secretKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ Account: { Uid }, PaymentToken: 'pm_made_up', CustomerToken: 'cus_made_up', NameOnCard: 'Nina Berg' }),
    });
    assert.equal(details.status, 200, await details.text());
    assert.equal(await billing.subscriptions.changeTrialToSubscribed((await subscription()).Uid), null);
    assert.equal((await crm.accounts.get(Uid)).AccountStage, 3);
    refused(await billing.subscriptions.changeTrialToSubscribed((await subscription()).Uid));
});

const first = [
    'billing.subscriptions.getAll', 'billing.subscriptions.get', 'billing.subscriptions.add', 'billing.subscriptions.previewAdd',
    'billing.subscriptions.update', 'billing.subscriptions.previewUpdate', 'billing.subscriptions.setSubscriptionUpgradeRequired',
];
await check(first, async () => {
    const { Uid } = await account('Corona');
    const none = await billing.subscriptions.getAll({ Account: { Uid } });
    assert.equal(none.metadata.total, 0);
    const body = { Plan: { Uid: growth.Uid }, BillingRenewalTerm: 1, Account: { Uid }, SubscriptionAddOns: [] };
    const offer = like('ChargeSummary', await billing.subscriptions.previewAdd(body));
    assert.equal(offer.Total, growth.MonthlyRate + growth.SetupFee);
    assert.equal((await billing.subscriptions.getAll({ Account: { Uid } })).metadata.total, 0);
    const made = await billing.subscriptions.add(body);
    assert.equal(made.Plan.Uid, growth.Uid);
    const listed = page('Subscription', await billing.subscriptions.getAll({ Account: { Uid } }));
    assert.equal(listed.metadata.total, 1);
    assert.deepEqual([listed.items[0].Uid, listed.items[0].Account.Uid], [made.Uid, Uid]);
    assert.equal((await crm.accounts.get(Uid)).AccountStage, 3);
    const read = like('Subscription', await billing.subscriptions.get(made.Uid));
    assert.deepEqual([read.Plan.Uid, read.Account.Uid], [growth.Uid, Uid]);
    assert.ok((await billing.subscriptions.get(made.Uid, { fields: 'Plan.Name' })).Plan.Name);

    const change = { Uid: made.Uid, Plan: { Uid: scale.Uid }, BillingRenewalTerm: 1, SubscriptionAddOns: [], Account: { Uid } };
    like('ChargeSummary', await billing.subscriptions.previewUpdate(change));
    assert.equal((await billing.subscriptions.get(made.Uid)).Plan.Uid, growth.Uid);
    const changed = await billing.subscriptions.update(change);
    assert.equal(changed.Plan.Uid, scale.Uid);
    refused(await billing.subscriptions.update({ ...change, Plan: { Uid: 'zZzZ9999' } }), 'Plan');

    const wanted = { Uid: changed.Uid, IsPlanUpgradeRequired: true, PlanUpgradeRequiredMessage: 'Time to move on' };
    const set = await billing.subscriptions.setSubscriptionUpgradeRequired(wanted);
    assert.equal(set.IsPlanUpgradeRequired, true);
    const after = await billing.subscriptions.get(changed.Uid);
    assert.deepEqual([after.IsPlanUpgradeRequired, after.PlanUpgradeRequiredMessage], [true, 'Time to move on']);
});

await check(['billing.invoices.add', 'billing.transactions.getAll'], async () => {
    const made = await account('Solstice', growth);
    const { Uid } = (await billing.subscriptions.getAll({ Account: { Uid: made.Uid } })).items[0];
    const before = await billing.transactions.getAll(made.Uid);
    const invoice = like('Invoice', await billing.invoices.add({
        Subscription: { Uid },
        InvoiceDate: new Date('2026-12-29'),
        InvoiceLineItems: [{ Description: 'Set-up', Amount: 50 }, { Description: 'Training', Amount: 25.5 }],
    }));
    assert.deepEqual([invoice.Amount, invoice.AmountOutstanding, invoice.IsUserGenerated], [75.5, 75.5, true]);
    refused(await billing.invoices.add({ Subscription: { Uid } }));
    const after = page('Transaction', await billing.transactions.getAll(made.Uid));
    assert.equal(after.metadata.total, before.metadata.total + 1);
    assert.ok(after.items.some((item) => item.Amount === 75.5 && item.BillingTransactionType === 1));
});

await check(['billing.usage.getAll', 'billing.usage.add'], async () => {
    const before = page('UsageItem', await billing.usage.getAll());
    const [{ SubscriptionAddOn }] = before.items;
    const added = await billing.usage.add({
        UsageDate: new Date(), Amount: 12, SubscriptionAddOn: { Uid: SubscriptionAddOn.Uid },
    });
    assert.deepEqual([added.Amount, added.SubscriptionAddOn.Uid], [12, SubscriptionAddOn.Uid]);
    const after = await billing.usage.getAll({ Account: { Uid: 'aBcD123x' }, limit: 25 });
    assert.equal(after.metadata.total, before.metadata.total + 1);
    assert.ok(after.items.some((item) => item.Uid === added.Uid && item.Amount === 12));
    assert.equal((await billing.usage.getAll({ Account: { Uid: 'zZzZ9999' } })).metadata.total, 0);
    refused(await billing.usage.add({ UsageDate: new Date(), Amount: 1, SubscriptionAddOn: { Uid: 'zZzZ9999' } }), 'SubscriptionAddOn');
});

await check(['crm.activities.getAll', 'crm.activities.add'], async () => {
    const about = { EntityType: 2, EntityUid: person.Uid };
    const added = await crm.activities.add({ Title: 'Called', Description: 'About the invoice', ...about });
    assert.deepEqual([added.Title, added.ActivityType], ['Called', 10]);
    const mine = page('Activity', await crm.activities.getAll({ ...about, limit: 100 }));
    assert.ok(mine.items.every((item) => item.EntityUid === person.Uid));
    const custom = await crm.activities.getAll({ ...about, ActivityType: 10 });
    assert.deepEqual(custom.items.map((item) => item.Description), ['About the invoice']);
    refused(await crm.activities.add({ Title: 'Called', Description: 'Nobody', EntityType: 2 }));
});

await check(['crm.deals.getAll', 'crm.deals.get', 'crm.deals.add', 'crm.deals.update', 'crm.deals.delete'], async () => {
    const deals = page('Deal', await crm.deals.getAll({ limit: 5, fields: '*,DealPipelineStage.Uid' }));
    const { DealPipelineStage: stage } = deals.items[0];
    const made = like('Deal', await crm.deals.add({ Name: 'Renewal', Amount: 1500.5, DealPipelineStage: { Uid: stage.Uid } }));
    assert.equal(made.Amount, 1500.5);
    refused(await crm.deals.add({ Amount: 1 }), 'Name');
    const there = page('Deal', await crm.deals.getAll({ DealPipelineStage: { Uid: stage.Uid } }));
    assert.ok(there.items.some((item) => item.Uid === made.Uid));
    assert.equal((await crm.deals.getAll({ DealPipelineStage: { Uid: 'zZzZ9999' } })).metadata.total, 0);
    const changed = like('Deal', await crm.deals.update({ Uid: made.Uid, Amount: 2000 }));
    assert.deepEqual([changed.Amount, changed.Name], [2000, 'Renewal']);
    assert.equal(like('Deal', await crm.deals.get(made.Uid)).Amount, 2000);
    assert.equal(await crm.deals.delete(made.Uid), null);
    await throws(404, () => crm.deals.get(made.Uid));
});

await check(['marketing.emailListSubscriptions.getAll', 'marketing.emailListSubscriptions.add', 'marketing.emailListSubscriptions.delete'], async () => {
    const list = 'lIsT5678';
    const lists = marketing.emailListSubscriptions;
    const on = async () => page('EmailListPerson', await lists.getAll(list, { limit: 25, fields: '*,Person.Uid,EmailList.Uid' }), 0).items;
    const before = await on();
    assert.equal(await lists.add({ EmailList: { Uid: list }, Person: { Uid: person.Uid }, SendWelcomeEmail: true }), null);
    assert.equal(await lists.add({ EmailList: { Uid: list }, Person: { Email: 'reader@example.com' }, SendWelcomeEmail: false }), null);
    const during = await on();
    assert.equal(during.length, before.length + 2);
    assert.ok(during.some((item) => item.Person.Uid === person.Uid));
    assert.equal((await crm.people.getAll({ limit: 100 })).items.filter((p) => p.Email === 'reader@example.com').length, 1);
    refused(await lists.add({ EmailList: { Uid: list }, Person: {} }));
    assert.equal(await lists.delete({ EmailList: { Uid: list }, Person: { Uid: person.Uid } }), null);
    const after = await on();
    assert.ok(!after.some((item) => item.Person.Uid === person.Uid && item.EmailListSubscriberStatus === 1));
});

const cases = ['getAll', 'add', 'addReplyFromAgent', 'addReplyFromClient'].map((name) => `support.cases.${name}`);
await check(cases, async () => {
    const made = like('Case', await support.cases.add(
        { FromPerson: { Email: person.Email }, Subject: 'Where is it?', Body: 'The button', Source: 1 },
        { sendAutoResponder: false },
    ));
    refused(await support.cases.add({ FromPerson: { Email: person.Email }, Source: 1 }));
    const mine = async (FromPerson) => page('Case', await support.cases.getAll({ FromPerson, fields: '*,CaseHistories.*' }));
    for (const from of [{ Uid: person.Uid }, { Email: person.Email }]) {
        assert.deepEqual((await mine(from)).items.map((item) => item.Uid), [made.Uid]);
    }
    page('Case', await support.cases.getAll({ limit: 2 }));
    const said = async () => (await mine({ Uid: person.Uid })).items[0].CaseHistories.map((entry) => entry.Comment);
    const before = (await said()).length;
    assert.equal(await support.cases.addReplyFromAgent({ AgentName: 'Bob', Case: { Uid: made.Uid }, Comment: 'On the left' }), null);
    like('CaseHistory', await support.cases.addReplyFromClient({ Case: { Uid: made.Uid }, Comment: 'Found it' }));
    const after = await said();
    assert.equal(after.length, before + 2);
    assert.ok(after.includes('On the left') && after.includes('Found it'));
});

/** Every method of every part of the client. */
function* operations(part, name) {
    for (const [member, value] of Object.entries(part)) {
        if (member !== 'store' && value && typeof value === 'object') yield* operations(value, name ? `${name}.${member}` : member);
    }
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(part)).filter((method) => method !== 'constructor');
    for (const method of methods) yield `${name}.${method}`;
}
const all = [...operations(server, '')];
for (const operation of all) {
    if (!called.has(operation)) {
        called.set(operation, 'not called');
        failures.push(`${operation} was not called`);
    }
}
for (const operation of called.keys()) {
    if (!all.includes(operation)) failures.push(`the client has no ${operation}`);
}
for (const [operation, outcome] of called) console.log(`${operation.padEnd(56)} ${outcome.split('\n')[0].slice(0, 300)}`);
failures.forEach((failure) => console.error(`\n${failure}`));
const good = [...called.values()].filter((outcome) => outcome === 'ok').length;
console.log(`${good} of ${all.length} operations ok`);
process.exit(failures.length ? 1 : 0);
