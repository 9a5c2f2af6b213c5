package cinema.c41.delivery;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// XML as elements, read with the JDK's parser.
final class XmlReader {
  private XmlReader() {}

  static Element parse(String text) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      var source = new InputSource(new StringReader(text));
      return factory.newDocumentBuilder().parse(source).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("not XML: " + text, e);
    }
  }

  static List<Element> children(Element parent) {
    var children = new ArrayList<Element>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> child.getTagName().equals(name)).toList();
  }

  static Optional<Element> find(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /// The first child of that name, and of that its first, and so on.
  static Element at(Element parent, String... path) {
    Element here = parent;
    for (String name : path) {
      String from = here.getTagName();
      here = find(here, name).orElseThrow(() -> new AssertionError("no " + name + " in " + from));
    }
    return here;
  }

  static String text(Element parent, String... path) {
    return at(parent, path).getTextContent();
  }

  static long number(Element parent, String... path) {
    return Long.parseLong(text(parent, path));
  }

  /// Every element below, itself included, in order.
  static List<Element> all(Element root) {
    var all = new ArrayList<Element>();
    all.add(root);
    children(root).forEach(child -> all.addAll(all(child)));
    return all;
  }
}
