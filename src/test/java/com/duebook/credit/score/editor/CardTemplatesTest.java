package com.duebook.credit.score.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.check.CheckFacts;
import com.duebook.credit.reference.ReferenceFacts;
import com.duebook.credit.report.ReportFacts;
import com.duebook.credit.score.Assessment;
import com.duebook.credit.score.FactorPoints;
import com.duebook.credit.score.MissingInput;
import com.duebook.credit.score.ScoreFactor;
import com.duebook.credit.score.Scorecard;
import com.duebook.credit.score.editor.CardTemplates.CardTemplate;
import com.duebook.credit.statement.RatioKind;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactKeys;
import com.duebook.facts.FactValue;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The cards that industries begin with. */
@IntegrationTest
class CardTemplatesTest extends TwoWorkspaces {

    private static final Set<FactKey> RATIOS = Arrays.stream(RatioKind.values()).map(RatioKind::fact).collect(Collectors.toSet());
    private static final Set<FactKey> FILE = Stream.concat(RATIOS.stream(), Stream.of(ReportFacts.INSOLVENCY, ReportFacts.AGENCY_SCORE,
            ReportFacts.COURT_CASES, CheckFacts.CHECKS_FAILED, ReferenceFacts.REPUTATION)).collect(Collectors.toSet());

    /** Of somebody who pays a little late, without anything in its file. */
    private static final Map<String, Long> TRADE = Map.of("PROMPTNESS_INDEX", 70L, "AVERAGE_DAYS_LATE", 3L, "SHARE_ON_TIME", 75L,
            "DAYS_OVERDUE", 10L, "WORST_DAYS_LATE", 20L, "YEARS_AS_CUSTOMER", 4L, "SALES_GROWTH", 5L, "LIMIT_USED", 40L,
            "RETURNED_PAYMENTS", 0L);

    @Autowired CardTemplates templates;
    @Autowired FactKeys keys;

    @Test
    void lookAtTheCreditFileWhereThereIsOne() {
        assertThat(all()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(each -> {
            var file = each.card().factors().stream().filter(factor -> FILE.contains(factor.fact())).toList();
            assertThat(file).extracting(ScoreFactor::fact).as(each.name()).contains(ReportFacts.INSOLVENCY, ReportFacts.AGENCY_SCORE,
                    ReportFacts.COURT_CASES, CheckFacts.CHECKS_FAILED, ReferenceFacts.REPUTATION).containsAnyElementsOf(RATIOS);
            assertThat(file).allMatch(factor -> factor.missing() == MissingInput.LEFT_OUT);
            assertThat(each.card().leastKnown()).isEqualTo(50);
        });
    }

    /** Of 100 as when trade alone counted, with a limit and without. */
    @Test
    void weighTradeAsBeforeWhereThereIsNone() {
        assertThat(all()).allSatisfy(each -> {
            assertThat(most(each.card(), TRADE)).as(each.name()).containsExactly(25, 10, 10, 20, 5, 10, 8, 7, 5);
            var noLimit = TRADE.entrySet().stream().filter(one -> !one.getKey().equals("LIMIT_USED"))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            assertThat(most(each.card(), noLimit)).as(each.name()).containsExactly(27, 11, 11, 21, 5, 11, 9, 5);
            assertThat(assess(each.card(), noLimit).known()).as("enough for a class").isEqualTo(56);
        });
    }

    @Test
    void putWhoIsInsolventIntoTheWorstClass() {
        assertThat(all()).allSatisfy(each -> {
            var best = assess(each.card(), TRADE);
            assertThat(best.className()).isEqualTo("Good");
            var insolvent = Stream.concat(TRADE.entrySet().stream(), Stream.of(Map.entry("INSOLVENCY", 1L)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            assertThat(assess(each.card(), insolvent).className()).isEqualTo("High risk");
        });
    }

    /** It is in no class by nothing at all; a good file alone is enough for one. */
    @Test
    void askForMoreThanAName() {
        var file = Map.of("INSOLVENCY", 0L, "AGENCY_SCORE", 82L, "COURT_CASES", 0L, "CHECKS_FAILED", 0L, "REPUTATION", 80L,
                "EQUITY_RATIO", 35L, "CURRENT_RATIO", 170L, "QUICK_RATIO", 120L, "DEBT_RATIO", 50L, "EQUITY_GROWTH", 4L);
        assertThat(all()).allSatisfy(each -> {
            assertThat(assess(each.card(), Map.of()).withheld()).as(each.name()).isTrue();
            assertThat(assess(each.card(), file).known()).as(each.name()).isEqualTo(55);
            assertThat(assess(each.card(), file).className()).as(each.name()).isEqualTo("Good");
        });
    }

    private List<CardTemplate> all() {
        return workspaces.in(acme, () -> templates.all(Locale.ENGLISH));
    }

    private List<Integer> most(Scorecard card, Map<String, Long> known) {
        return assess(card, known).points().stream().map(FactorPoints::most).filter(most -> most > 0).toList();
    }

    private Assessment assess(Scorecard card, Map<String, Long> known) {
        return card.assess(new CustomerFacts(Ids.next(), LocalDate.of(2026, 11, 21), known.entrySet().stream()
                .map(each -> new FactValue(keys.of(each.getKey()), each.getValue(), null, null)).toList()));
    }
}
