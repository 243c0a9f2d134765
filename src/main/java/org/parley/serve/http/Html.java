package org.parley.serve.http;

/** HTML being written. Text goes in escaped; there is no way to put in text that is not. */
public final class Html {
    private final StringBuilder body = new StringBuilder();
    private final String title;

    public Html(String title) {
        this.title = title;
    }

    /** Opens or closes elements: markup known at compile time, never data. */
    public Html tag(String markup) {
        body.append(markup);
        return this;
    }

    public Html text(String text) {
        body.append(escaped(text));
        return this;
    }

    public Html element(String name, String text) {
        return tag("<" + name + ">").text(text).tag("</" + name + ">");
    }

    /** A heading that addresses can point to. */
    public Html heading(String name, String id, String text) {
        body.append("<").append(name).append(" id=\"").append(escaped(id)).append("\">");
        return text(text).tag("</" + name + ">");
    }

    public Html link(String address, String text) {
        body.append("<a href=\"").append(escaped(address)).append("\">");
        return text(text).tag("</a>");
    }

    public String page() {
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s</title><link rel="stylesheet" href="/parley.css"></head>
                <body>
                <nav><a href="/">Parley</a></nav>
                <h1>%s</h1>
                %s
                </body>
                </html>
                """.formatted(escaped(title), escaped(title), body);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
