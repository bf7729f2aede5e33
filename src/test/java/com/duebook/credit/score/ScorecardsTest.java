package com.duebook.credit.score;

import com.duebook.credit.score.Scorecards.CardVersion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.definition.FileFault;
import com.duebook.definition.FileNode;
import com.duebook.problem.Denied;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Role;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.yaml.snakeyaml.Yaml;

@IntegrationTest
class ScorecardsTest extends TwoWorkspaces {

    private static final String CLASSES = """
            classes: [{ name: All, from: 0, to: 100, leastProbability: 0, mostProbability: 5, termsDays: 30, prepayment: 0,
              limitMonths: 1.5, validDays: 90 }]""";

    @Autowired Scorecards cards;
    @Autowired ScorecardPart part;

    @Test
    void beginWithThatOfGeneralBusiness() {
        var first = workspaces.in(acme, cards::current);

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.card().classes()).extracting(ScoreClass::name).containsExactly("Good", "Ordinary", "High risk");
        assertThat(first.card().classes()).extracting(each -> each.score().from()).containsExactly(70L, 45L, 0L);
        assertThat(workspaces.in(acme, cards::versions)).as("nothing is kept that was not used").isEmpty();
    }

    @Test
    void keepEveryVersionOfTheWorkspaceAlone() {
        var second = workspaces.in(acme, () -> cards.replace(1, Cards.usual()));

        assertThat(second.number()).isEqualTo(2);
        assertThat(workspaces.in(acme, cards::versions)).extracting(CardVersion::number).containsExactly(2, 1);
        assertThat(workspaces.in(acme, cards::current).card()).isEqualTo(Cards.usual());
        assertThat(workspaces.in(acme, () -> cards.replace(2, Cards.usual())).number()).as("nothing is different").isEqualTo(2);
        assertThat(workspaces.in(bolt, cards::current).card()).isNotEqualTo(Cards.usual());
        assertThat(workspaces.in(bolt, cards::versions)).isEmpty();
    }

    @Test
    void noticeWhoWasQuicker() {
        workspaces.in(acme, () -> cards.replace(1, Cards.usual()));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> workspaces.in(acme, () -> cards.replace(1, Cards.usual())));
    }

    @Test
    void areChangedByThoseWhoChangeRules() {
        for (var role : List.of(Role.SALES, Role.FINANCE, Role.AUDITOR)) {
            var member = workspaces.member(acme, role);
            assertThatExceptionOfType(Denied.class)
                    .isThrownBy(() -> workspaces.as(acme, member, () -> cards.replace(1, Cards.usual())));
        }
        var manager = workspaces.member(acme, Role.CREDIT_MANAGER);
        assertThat(workspaces.as(acme, manager, () -> cards.replace(1, Cards.usual())).number()).isEqualTo(2);
    }

    @Test
    void areWrittenToAFileAndReadFromIt() {
        assertThat(workspaces.in(acme, () -> String.valueOf(part.write()))).isEqualTo("null");
        workspaces.in(acme, () -> cards.replace(1, Cards.usual()));
        var text = workspaces.in(acme, () -> new Yaml().dump(Map.of("scorecard", part.write())));

        workspaces.in(bolt, () -> {
            part.apply(read(text));
            part.apply(read(text));
            return true;
        });

        assertThat(workspaces.in(bolt, cards::current)).isEqualTo(new CardVersion(1, Cards.usual()));
    }

    @Test
    void sayInAFileWhatDoesNotAddUp() {
        assertThat(read(years(100, "{ to: 2, points: 0 }, { from: 3, points: 100 }", CLASSES)).factors()).hasSize(1);
        faulty(years(90, "{ to: 2, points: 0 }, { from: 3, points: 90 }", CLASSES),
                "The weights of the factors add up to 90, not to 100");
        faulty(years(100, "{ to: 2, points: 0 }, { from: 4, points: 100 }", CLASSES), "YEARS_AS_CUSTOMER: 3 lies in no band");
        faulty(years(100, "{ to: 3, points: 0 }, { from: 3, points: 100 }", CLASSES), "YEARS_AS_CUSTOMER: 3 lies in two bands");
        faulty(years(100, "{ to: 2, points: 0 }, { from: 3, points: 100 }", CLASSES.replace("to: 100", "to: 99")), "100 lies in no band");
        faulty(years(100, "{ points: 100 }", CLASSES).replace("YEARS_AS_CUSTOMER", "LUCK"), "must be a fact");
        faulty(years(100, "{ points: 100 }", CLASSES).replace("YEARS_AS_CUSTOMER", "CREDIT_SCORE"), "must be a fact");
        faulty(years(100, "{ points: 100 }", CLASSES).replace("YEARS_AS_CUSTOMER", "MONTHLY_SALES"), "amounts cannot be a factor");
        faulty(years(100, "{ points: 100, grade: A }", CLASSES), "unknown field");
    }

    private void faulty(String text, String sentence) {
        assertThatExceptionOfType(FileFault.class).isThrownBy(() -> read(text)).withMessageContaining(sentence);
    }

    private static String years(int weight, String bands, String classes) {
        return "scorecard: { factors: [{ fact: YEARS_AS_CUSTOMER, weight: %d, missing: HALF, bands: [%s] }], %s }"
                .formatted(weight, bands, classes);
    }

    private Scorecard read(String text) {
        return part.read(FileNode.read("test.yaml", text).field("scorecard"), Currency.getInstance("EUR"));
    }
}
