package org.hemeroteca.entities.network;

import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a network as GraphML (graphml.graphdrawing.org), which Gephi, yEd and networkx open. Node and edge attributes have the
 * names by which those programs look for labels and weights. Sentences are left out: a drawing has no use for them.
 */
final class GraphMl {
    static final String MEDIA_TYPE = "application/graphml+xml";

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<Key> KEYS = List.of(
            new Key("label", "node", "string"),
            new Key("type", "node", "string"),
            new Key("country", "node", "string"),
            new Key("mentions", "node", "long"),
            new Key("weight", "edge", "double"),
            new Key("npmi", "edge", "double"),
            new Key("truncated", "graph", "boolean"));

    private final XMLStreamWriter xml;

    /**
     * An attribute of nodes, edges or the graph.
     *
     * @param type as GraphML names it
     */
    private record Key(String name, String of, String type) {}

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Network network) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new GraphMl(xml).write(network);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A string takes anything", impossible);
        }
        return text.toString();
    }

    private void write(Network network) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        for (Key key : KEYS) {
            declare(key);
        }
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "by-" + network.by());
        xml.writeAttribute("edgedefault", "undirected");
        data("graph", "truncated", network.truncated());
        for (var node : network.nodes()) {
            write(node);
        }
        for (var edge : network.edges()) {
            write(edge);
        }
        xml.writeEndDocument();
    }

    private void declare(Key key) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", id(key.of, key.name));
        xml.writeAttribute("for", key.of);
        xml.writeAttribute("attr.name", key.name);
        xml.writeAttribute("attr.type", key.type);
    }

    private void write(Network.Node node) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", node.id());
        data("node", "label", node.name());
        data("node", "type", node.type());
        data("node", "country", node.countryCode());
        data("node", "mentions", node.weight());
        xml.writeEndElement();
    }

    private void write(Network.Edge edge) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("source", edge.source());
        xml.writeAttribute("target", edge.target());
        data("edge", "weight", (double) edge.weight());
        data("edge", "npmi", edge.npmi());
        xml.writeEndElement();
    }

    private void data(String of, String name, Object value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", id(of, name));
            xml.writeCharacters(writable(Objects.toString(value)));
            xml.writeEndElement();
        }
    }

    private static String id(String of, String name) {
        return of + "-" + name;
    }

    /** What XML 1.0 has no way to write is left out: a name may hold any character that a text may. */
    private static String writable(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
