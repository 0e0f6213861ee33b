package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import oxus.model.Disagreement;
import oxus.model.EssayClaim;
import oxus.scene.Subject;

/** What stands for and against a statement: how the record has it, who differs, and what was read to judge. */
final class EvidencePane extends ScrollPane {

    private final AtlasState state;
    private final EssayLens lens;
    private final Wording wording;
    private final Consumer<String> browser;
    private final ClaimWords words;
    private final EvidenceSearch search;
    private final Galley body = new Galley();

    EvidencePane(AtlasState state, EssayLens lens, Wording wording, Consumer<String> browser) {
        this.state = state;
        this.lens = lens;
        this.wording = wording;
        this.browser = browser;
        words = new ClaimWords(state.atlas(), wording);
        search = new EvidenceSearch(state.atlas(), wording);
        setId("evidence");
        setContent(body);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(90);
        getStyleClass().addAll("card-scroll", "evidence-scroll");
        body.getStyleClass().addAll("card-body", "evidence");
    }

    void show(EssayClaim claim) {
        Evidence evidence = search.of(claim);
        List<Galley.Piece> pieces = new ArrayList<>();
        say(words.essay(claim) + " · " + claim.heading(), "card-label", pieces);
        say(claim.statement(), "evidence-statement", pieces);
        CardWords.joined(words.when(claim), words.figure(claim), words.place(claim)).filter(told -> !told.isBlank())
                .ifPresent(told -> say(told, "card-remark", pieces));
        claim.cited().ifPresent(cited -> say(wording.text("evidence.cited", cited), "card-remark", pieces));
        say(wording.of(evidence.verdict()), "verdict", pieces);
        claim.questionable().ifPresent(why -> say(wording.text("claim.doubt", why), "card-doubt", pieces));
        claim.notDrawnBecause().ifPresent(why -> say(wording.text("evidence.not_drawn", why), "card-doubt", pieces));
        evidence.disputes().forEach(dispute -> pieces.add(
                new Galley.Piece(dispute, 6 + 4 * dispute.others().size(), () -> dispute(dispute, claim))));
        if (!evidence.witnesses().isEmpty()) {
            say(wording.text("evidence.record"), "evidence-heading", pieces);
            evidence.witnesses().forEach(witness -> pieces.add(new Galley.Piece(witness,
                    1 + 3 * witness.figures().size() + witness.sources().size(), () -> witness(witness))));
        }
        body.set(pieces);
        setVvalue(0);
    }

    private static void say(String text, String style, List<Galley.Piece> pieces) {
        pieces.add(new Galley.Piece(style + text, 1, () -> Typeset.words(text, style)));
    }

    /** The statements that differ, side by side, what the atlas makes of it, and what was read. */
    private Node dispute(Evidence.Dispute dispute, EssayClaim claim) {
        Disagreement about = dispute.disagreement();
        VBox box = new VBox(4, Typeset.words(about.topic(), "evidence-heading"),
                Typeset.words(wording.text("scope." + about.scope().replace(' ', '-')), "card-remark"));
        box.getStyleClass().add("dispute");
        VBox mine = said(claim, about);
        mine.getStyleClass().add("contested");
        List<Node> claims = new ArrayList<>(List.of(mine));
        for (EssayClaim other : dispute.others()) {
            VBox said = said(other, about);
            said.getChildren().add(Typeset.link(wording.text("evidence.turn"), () -> lens.choose(other)));
            claims.add(said);
        }
        box.getChildren().addAll(new ClaimGrid(claims), Typeset.words(about.note(), "card-text"));
        if (!about.checkedAgainst().isEmpty()) {
            box.getChildren().add(Typeset.words(wording.text("evidence.checked"), "card-label"));
            about.checkedAgainst().forEach(check -> box.getChildren().add(source(check.title(), check.url())));
        }
        return box;
    }

    private VBox said(EssayClaim claim, Disagreement about) {
        boolean doubted = about.questionableClaims().contains(claim.id());
        String doubt = claim.questionable().orElseGet(() -> wording.text("evidence.doubted"));
        return ClaimGrid.box(new Card.Value(words.figure(claim).orElseGet(() -> words.essay(claim)),
                CardWords.joined(words.figure(claim).map(figure -> words.essay(claim)), words.when(claim),
                        Optional.of(claim.statement())),
                doubted ? Optional.of(doubt) : Optional.empty(), Card.Contest.NONE), wording);
    }

    private Node witness(Evidence.Witness witness) {
        VBox box = new VBox(2);
        boolean leads = state.atlas().fact(witness.about().id()).isPresent()
                || state.atlas().background().stream().anyMatch(b -> b.id().equals(witness.about().id()));
        box.getChildren().add(leads ? Typeset.link(witness.about().name(), () -> lens.reveal(witness.about()))
                : Typeset.words(witness.about().name(), "card-value"));
        if (!witness.figures().isEmpty()) {
            box.getChildren().add(ClaimGrid.of(witness.figures(), wording));
        }
        witness.sources().forEach(source -> box.getChildren().add(source(source.text(), source.url())));
        return box;
    }

    private Node source(String text, Optional<String> url) {
        Node node = url.<Node>map(address -> Typeset.link(text, address, () -> browser.accept(address)))
                .orElseGet(() -> Typeset.words(text, "card-remark"));
        node.getStyleClass().add("source");
        return node;
    }
}
