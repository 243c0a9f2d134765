package org.parley.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** XML being written, an element a line. Characters that XML cannot hold become the replacement character. */
final class Markup {
    private static final String INDENT = "  ";

    private final XMLStreamWriter xml;
    private final Deque<String> open = new ArrayDeque<>();

    Markup(OutputStream out, String root, String namespace) throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.setDefaultNamespace(namespace);
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
        open.push(root);
    }

    /** Begins an element that others stand in. */
    Markup begin(String element) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        open.push(element);
        return this;
    }

    /** An element without anything in it; its attributes follow. */
    Markup empty(String element) throws XMLStreamException {
        line();
        xml.writeEmptyElement(element);
        return this;
    }

    /** An attribute of the element just begun; none if there is no value. */
    Markup attribute(String name, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            xml.writeAttribute(name, clean(value.toString()));
        }
        return this;
    }

    /** The text of the element just begun, which it ends. */
    Markup text(Object text) throws XMLStreamException {
        xml.writeCharacters(clean(text.toString()));
        xml.writeEndElement();
        open.pop();
        return this;
    }

    Markup end() throws XMLStreamException {
        open.pop();
        line();
        xml.writeEndElement();
        return this;
    }

    /** Ends the document; the stream below stays open. */
    void finish() throws XMLStreamException {
        while (!open.isEmpty()) {
            end();
        }
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    /** What kept the writer from writing. */
    static IOException failed(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(open.size()));
    }

    private static String clean(String text) {
        if (text.codePoints().allMatch(Markup::isAllowed)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(point -> isAllowed(point) ? point : 0xFFFD).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int point) {
        return point >= 0x20 && point < 0xD800
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000
                || point == '\t'
                || point == '\n'
                || point == '\r';
    }
}
