package com.duebook.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.duebook.support.OutsideVitess;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ScattersTest {

    private static final String CLAIM = "select id from work_item where state = ?";

    private static final String FIGURES = """
            {"%s": {"Instructions": {"OperatorType": "Limit", "Inputs": [{"OperatorType": "Route", "Variant": "Scatter"}]}, "ExecCount": %d},
             "select id from invoice where tenant_id = :tenant /* VARCHAR */":
                {"Instructions": {"OperatorType": "Route", "Variant": "EqualUnique"}, "ExecCount": 7}}""";

    @Test
    void countsWhatGoesToEveryShard() {
        var before = GateFigures.of(FIGURES.formatted("select id from work_item where state = :vtg1 /* VARCHAR */", 3));
        var after = GateFigures.of(FIGURES.formatted("select id from work_item where state = :vtg2 /* VARCHAR */", 5));

        assertThat(before.calls()).isEqualTo(10);
        assertThat(before.scatters().plans()).containsOnlyKeys(CLAIM);
        assertThat(after.since(before).plans()).containsOnlyKeys(CLAIM);
        assertThat(after.since(before).calls()).isEqualTo(2);
    }

    @Test
    void rejectsWhatIsNotListed() throws IOException {
        assertThat(Scatters.notListed(GateFigures.of(FIGURES.formatted("select id from invoice", 1))))
                .containsExactly("select id from invoice");
        assertThat(Scatters.notListed(GateFigures.of(FIGURES.formatted(Scatters.listed().iterator().next().replace(" ...", ""), 1))))
                .isEmpty();
    }

    @Test
    void letsAListedBeginningGoOn() {
        assertThat(Scatters.allows("select 1 from workspace ...", "select 1 from workspace where id = ?")).isTrue();
        assertThat(Scatters.allows("select 1 from workspace", "select 1 from workspace where id = ?")).isFalse();
        assertThat(Scatters.allows("select 1 from workspace ...", "select 2 from workspace")).isFalse();
    }

    @Test
    void countsAPlanAnewThatWasDroppedMeanwhile() {
        assertThat(new GateFigures.Plan(3, true).since(5)).isEqualTo(new GateFigures.Plan(3, true));
    }

    /** Invoices, customers, payments, the ledger, mails and alerts: none. */
    @Test
    void listsFewAndNoneOfAWorkspacesOwn() throws IOException {
        assertThat(Scatters.listed()).hasSizeLessThanOrEqualTo(20)
                .allMatch(statement -> statement.contains("work_item") || statement.contains("from workspace ")
                        || statement.startsWith("update workspace set night_done_on "));
        assertThat(Files.readAllLines(Scatters.LIST)).as("each group with its reason").element(0).asString().startsWith("# ");
    }

    /** Where {@link Scatters} looks after each story. */
    @Test
    void asksTheGateItself() throws Exception {
        assumeTrue(OutsideVitess.gate().isPresent(), "No vtgate is named, so its figures are not looked at; bin/test --vitess says how.");

        assertThat(GateFigures.at(OutsideVitess.gate().orElseThrow()).calls()).isPositive();
    }
}
