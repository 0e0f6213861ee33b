package oxus.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import oxus.scene.Subject;

/**
 * A card laid out below its title. When the next card says the same in a place, the nodes there stay: while the year is
 * dragged a card of forty lines changes in one or two of them.
 */
final class CardBody extends VBox {

    private final Wording wording;
    private final Consumer<Subject> choose;
    private final Consumer<String> browser;
    private final Function<Series, Node> charts;
    private final double textWidth;
    private Map<Object, Node> laid = new HashMap<>();

    /**
     * @param choose    opens another card
     * @param browser   opens an address
     * @param charts    draws a series
     * @param textWidth at which links wrap
     */
    CardBody(Wording wording, Consumer<Subject> choose, Consumer<String> browser,
             Function<Series, Node> charts, double textWidth) {
        this.wording = wording;
        this.choose = choose;
        this.browser = browser;
        this.charts = charts;
        this.textWidth = textWidth;
        getStyleClass().add("card-body");
    }

    void lay(Card card) {
        Map<Object, Node> next = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        card.standing().ifPresent(text -> nodes.add(kept(text, next, () -> words(text, "card-standing"))));
        card.text().ifPresent(text -> nodes.add(kept(text, next, () -> words(text, "card-text"))));
        for (Card.Entry entry : card.entries()) {
            nodes.add(kept(entry, next, () -> entry(entry)));
            entry.series().ifPresent(series -> nodes.add(kept(series, next, () -> charts.apply(series))));
        }
        card.links().forEach(links -> nodes.add(kept(links, next, () -> links(links))));
        if (!card.references().isEmpty()) {
            nodes.add(kept(card.references(), next, () -> references(card.references())));
        }
        laid = next;
        replace(nodes);
    }

    /** The node that said this on the last card, or a new one. */
    private Node kept(Object said, Map<Object, Node> next, Supplier<Node> build) {
        Node node = Optional.ofNullable(laid.get(said)).filter(old -> !next.containsKey(said)).orElseGet(build);
        next.put(said, node);
        return node;
    }

    /** Puts in what is new and leaves alone what stays: a node that leaves its parent is styled anew. */
    private void replace(List<Node> nodes) {
        List<Node> children = getChildren();
        children.removeIf(child -> !nodes.contains(child));
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (i >= children.size() || children.get(i) != node) {
                children.remove(node);
                children.add(i, node);
            }
        }
    }

    private Node entry(Card.Entry entry) {
        VBox box = new VBox(1, words(entry.label(), "card-label"));
        if (entry.values().size() > 1 && entry.arrangement() == Card.Arrangement.SIDE_BY_SIDE) {
            box.getChildren().add(ClaimGrid.of(entry.values(), wording));
            return box;
        }
        for (Card.Value value : entry.values()) {
            box.getChildren().add(words(value.text(), entry.values().size() > 1 ? "card-claim" : "card-value"));
            value.remark().map(remark -> words(remark, "card-remark")).ifPresent(box.getChildren()::add);
            value.doubt().map(doubt -> words(wording.text("claim.doubt", doubt), "card-doubt"))
                    .ifPresent(box.getChildren()::add);
        }
        return box;
    }

    private Node links(Card.Links links) {
        VBox box = new VBox(1, words(links.heading(), "card-label"));
        for (Subject subject : links.subjects()) {
            Hyperlink link = link(subject.name());
            link.setOnAction(pressed -> choose.accept(subject));
            box.getChildren().add(link);
        }
        return box;
    }

    private Node references(List<Card.Reference> references) {
        VBox box = new VBox(3, words(wording.text("card.sources", references.size()), "card-label"));
        box.getStyleClass().add("card-sources");
        for (Card.Reference reference : references) {
            if (reference.url().isPresent()) {
                Hyperlink link = link(reference.text());
                link.setTooltip(new Tooltip(reference.url().get()));
                link.setOnAction(pressed -> browser.accept(reference.url().get()));
                box.getChildren().add(link);
            } else {
                box.getChildren().add(words(reference.text(), "card-remark"));
            }
        }
        return box;
    }

    private Hyperlink link(String text) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMaxWidth(textWidth);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }

    static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
