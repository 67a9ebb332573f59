// The checks of checks.rs. Each function returns a list of texts.

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const short = (text) => text.replace(/\s+/g, " ").trim().slice(0, 60);
const name = (element) =>
    `<${element.localName}${element.id ? "#" + element.id : ""}${element.classList.length ? "." + [...element.classList].join(".") : ""}> ${short(element.textContent || "")}`;
const shown = (element) => element.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true });

// The box that cuts off what sticks out of it, if there is one.
const cutter = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== "visible") return at;
    }
    return null;
};

// The width is given: a phone widens its layout to what sticks out, and innerWidth with it.
function overflow(width) {
    const found = [];
    for (const element of all("body *").filter(shown)) {
        const box = cutter(element);
        const around = box?.getBoundingClientRect();
        // A box that scrolls may hold more than it shows if the keyboard can scroll it; one of a pixel is for ears alone.
        if (box && (box.tabIndex >= 0 || around.width <= 1)) continue;
        const limit = Math.min(width, around?.right ?? width);
        const right = element.getBoundingClientRect().right;
        if (right > limit + 0.5) found.push(`${Math.round(right)} > ${Math.round(limit)}: ${name(element)}`);
    }
    const whole = document.documentElement.scrollWidth;
    if (whole > width) found.push(`the page is ${whole} wide in a window of ${width}`);
    return found;
}

// Colours as the browser paints them: whatever the notation, a canvas says red, green, blue, alpha.
const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
const brush = canvas.getContext("2d", { willReadFrequently: true });
const colour = (text) => {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = text;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
};
const over = ([r, g, b, a], [br, bg, bb]) => [r * a + br * (1 - a), g * a + bg * (1 - a), b * a + bb * (1 - a), 1];
const behind = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
        const layer = colour(getComputedStyle(at).backgroundColor);
        layers.push(layer);
        if (layer[3] === 1) break;
    }
    const dark = getComputedStyle(document.documentElement).colorScheme.includes("dark")
        && matchMedia("(prefers-color-scheme: dark)").matches;
    const canvas = dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
    return layers.reduceRight((below, layer) => over(layer, below), canvas);
};
const luminance = (rgb) => {
    const [r, g, b] = rgb.map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
};

function faint() {
    const found = [];
    const judge = (element, text, style) => {
        const back = behind(element);
        const ratio = contrast(over(colour(style.color), back), back);
        const size = parseFloat(style.fontSize);
        const large = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight, 10) >= 700);
        if (ratio < (large ? 3 : 4.5)) found.push(`${ratio.toFixed(2)}: ${name(element)} (${short(text)})`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const [text, element] = [walker.currentNode.data, walker.currentNode.parentElement];
        if (text.trim() && shown(element) && !["SCRIPT", "STYLE", "OPTION"].includes(element.tagName)) {
            judge(element, text, getComputedStyle(element));
        }
    }
    for (const field of all("input, select, textarea").filter(shown)) {
        if (field.type === "hidden") continue;
        judge(field, field.value, getComputedStyle(field));
        if (field.placeholder) judge(field, field.placeholder, getComputedStyle(field, "::placeholder"));
    }
    // What style sheets write.
    for (const element of all("body *").filter(shown)) {
        for (const part of ["::before", "::after"]) {
            const style = getComputedStyle(element, part);
            const text = style.content;
            if (text && text !== "none" && text !== "normal" && text.replace(/["\s]/g, "") && style.display !== "none") {
                judge(element, text, style);
            }
        }
    }
    return found;
}

function nameless() {
    const labelled = (e) =>
        (e.getAttribute("aria-label") || "").trim()
        || (e.getAttribute("aria-labelledby") || "").split(/\s+/).some((id) => id && document.getElementById(id)?.textContent.trim());
    const fields = all("input, select, textarea")
        .filter((e) => e.type !== "hidden" && e.type !== "submit")
        .filter((e) => !labelled(e) && ![...(e.labels || [])].some((label) => label.textContent.trim()));
    const words = all("a[href], button, summary, input[type=submit]")
        .filter((e) => !labelled(e) && !(e.textContent || "").trim() && !e.value);
    const boxes = all("[tabindex='0']").filter((e) => !e.matches("a, button, input, select, textarea, summary") && !labelled(e));
    return [...fields, ...words, ...boxes].map((e) => e.outerHTML.slice(0, 120));
}

function disorder() {
    const found = [];
    if (!document.title.trim()) found.push("no title");
    if (!document.documentElement.lang) found.push("no language");
    for (const one of ["main", "h1"]) {
        if (all(one).length !== 1) found.push(`${all(one).length} ${one}`);
    }
    let level = 0;
    for (const heading of all("h1, h2, h3, h4, h5, h6")) {
        const next = Number(heading.localName[1]);
        if (next > level + 1) found.push(`h${level} is followed by ${name(heading)}`);
        level = next;
    }
    const ids = all("[id]").map((e) => e.id);
    for (const id of ids.filter((id, at) => ids.indexOf(id) !== at)) found.push(`the id ${id} twice`);
    for (const head of all("th")) {
        if (!head.scope) found.push(`no scope: ${name(head)}`);
    }
    return found;
}

const reachable = () =>
    all("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")
        .filter((e) => shown(e) && !e.disabled && e.tabIndex >= 0);
const numbered = (element) => `${reachable().indexOf(element)} ${name(element)}`;

function controls() {
    return reachable().map(numbered);
}

function focused() {
    const element = document.activeElement;
    return element && element !== document.body ? [numbered(element)] : [];
}

function unseen() {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const outlined = style.outlineStyle === "auto" || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
    const box = element.getBoundingClientRect();
    const there = box.width > 1 && box.height > 1;
    return outlined && there ? [] : [name(element)];
}
