package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.model.EssayClaim;
import oxus.model.Quantity;

/** What the record holds on statements. */
class EvidenceSearchTest {

    private final EvidenceSearch search = new EvidenceSearch(TinyEssays.atlas(), Wording.english());

    @Test
    void theVerdictFollowsTheRecord() {
        assertEquals(Evidence.Verdict.DISPUTED, search.of(TinyEssays.TROOPS).verdict());
        assertEquals(Evidence.Verdict.DOUBTFUL, search.of(TinyEssays.MORE_TROOPS).verdict());
        assertEquals(Evidence.Verdict.UNCONTESTED, search.of(TinyEssays.DEBT).verdict());
        assertEquals(Evidence.Verdict.UNRECORDED, search.of(TinyEssays.MOOD).verdict());
    }

    @Test
    void figuresOfTheSameKindAndTimeAreHeldAgainstTheStatement() {
        List<Evidence.Witness> witnesses = search.of(TinyEssays.MORE_TROOPS).witnesses();
        assertEquals(List.of("Box base", "Drill in the box"), witnesses.stream().map(w -> w.about().name()).toList());
        assertEquals(List.of("differs from the essay · 2019 · Ann Author 2020", "2021 · Bob Writer 2020"),
                witnesses.get(0).figures().stream().map(f -> f.remark().orElse("")).toList());
    }

    @Test
    void anObservationOfItsYearAndCountryStandsBesideIt() {
        Evidence.Witness debt = search.of(TinyEssays.DEBT).witnesses().get(0);
        assertEquals(List.of("3 %"), debt.figures().stream().map(Card.Value::text).toList());
        assertEquals(Optional.of("agrees with the essay · Kazakhstan 2015 · Bob Writer 2020"), debt.figures().get(0).remark());
    }

    @Test
    void aDisagreementBringsTheOtherStatements() {
        Evidence.Dispute dispute = search.of(TinyEssays.TROOPS).disputes().get(0);
        assertEquals(List.of(TinyEssays.MORE_TROOPS), dispute.others());
        assertEquals("How many soldiers", dispute.disagreement().topic());
    }

    @ParameterizedTest
    @CsvSource({"1.7, USD billion, 1711, USD million, true", "25, USD billion (around), 22500, USD million, true",
        "7000, troops, 5500, persons, false", "20000, troops, 25000, persons, false"})
    void amountsAgreeWithinWhatTheirRoundingAllows(double said, String unit, double known, String knownUnit, boolean agree) {
        EssayClaim claim = new EssayClaim("F9", "ann2020", "", "", List.of(), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of(said), Optional.of(unit), "", Optional.empty(), List.of(),
                Optional.empty(), Optional.empty());
        assertEquals(agree, Amount.of(claim).orElseThrow()
                .agreesWith(Amount.of(new Quantity(known, known, knownUnit), "").orElseThrow()));
    }
}
