package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import oxus.scene.Subject;

/** A card laid out below its title. */
final class CardBody extends Galley {

    private static final int CHART_LINES = 8;
    private static final double LISTED_NEARER = 7;

    /** A link under a heading: the same thing may stand under another, too. */
    private record Listed(String heading, Subject subject) {
    }

    private final Wording wording;
    private final Consumer<Subject> choose;
    private final Consumer<String> browser;
    private final Function<Series, Node> charts;

    /**
     * @param choose  opens another card
     * @param browser opens an address
     * @param charts  draws a series
     */
    CardBody(Wording wording, Consumer<Subject> choose, Consumer<String> browser, Function<Series, Node> charts) {
        this.wording = wording;
        this.choose = choose;
        this.browser = browser;
        this.charts = charts;
        getStyleClass().add("card-body");
    }

    void lay(Card card) {
        set(pieces(card));
    }

    private List<Piece> pieces(Card card) {
        List<Piece> all = new ArrayList<>();
        card.standing().ifPresent(text -> all.add(new Piece(text, 1, () -> Typeset.words(text, "card-standing"))));
        card.text().ifPresent(text -> all.add(new Piece(text, 1, () -> Typeset.words(text, "card-text"))));
        for (Card.Entry entry : card.entries()) {
            all.add(new Piece(entry, 1 + 2 * entry.values().size(), () -> entry(entry)));
            entry.series().ifPresent(series -> all.add(new Piece(series, CHART_LINES, () -> charts.apply(series))));
        }
        for (Card.Links links : card.links()) {
            all.add(new Piece(links.heading(), 1, () -> Typeset.words(links.heading(), "card-label")));
            links.subjects().forEach(subject -> all.add(new Piece(new Listed(links.heading(), subject), 1, () -> link(subject))));
        }
        if (!card.references().isEmpty()) {
            String heading = wording.text("card.sources", card.references().size());
            all.add(new Piece(heading, 1, () -> sources(heading)));
            card.references().forEach(reference -> all.add(new Piece(reference, 1, () -> reference(reference))));
        }
        return all;
    }

    private Node entry(Card.Entry entry) {
        VBox box = new VBox(1, Typeset.words(entry.label(), "card-label"));
        if (entry.values().size() > 1 && entry.arrangement() == Card.Arrangement.SIDE_BY_SIDE) {
            box.getChildren().add(ClaimGrid.of(entry.values(), wording));
            return box;
        }
        for (Card.Value value : entry.values()) {
            box.getChildren().add(Typeset.words(value.text(), entry.values().size() > 1 ? "card-claim" : "card-value"));
            value.remark().map(remark -> Typeset.words(remark, "card-remark")).ifPresent(box.getChildren()::add);
            value.doubt().map(doubt -> Typeset.words(wording.text("claim.doubt", doubt), "card-doubt"))
                    .ifPresent(box.getChildren()::add);
        }
        return box;
    }

    private Node link(Subject subject) {
        return listed(Typeset.link(subject.name(), () -> choose.accept(subject)));
    }

    private Node reference(Card.Reference reference) {
        return listed(reference.url().isPresent()
                ? Typeset.link(reference.text(), reference.url().get(), () -> browser.accept(reference.url().get()))
                : Typeset.words(reference.text(), "card-remark"));
    }

    /** What follows a heading or its like stands nearer to it than parts stand to each other. */
    private static Node listed(Node node) {
        VBox.setMargin(node, new Insets(-LISTED_NEARER, 0, 0, 0));
        return node;
    }

    private static Node sources(String heading) {
        Label words = Typeset.words(heading, "card-label");
        words.getStyleClass().add("card-sources");
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }
}
