package com.duebook.credit.score.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.alerts.Debtors;
import com.duebook.credit.score.AssessAll;
import com.duebook.credit.score.Assessments;
import com.duebook.credit.score.ScoreClass;
import com.duebook.credit.score.Scorecard;
import com.duebook.credit.score.Scorecards;
import com.duebook.credit.score.editor.CardTemplates.CardTemplate;
import com.duebook.credit.score.editor.ClassChanges.Count;
import com.duebook.credit.score.editor.ClassChanges.Move;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.Tasks;
import com.duebook.problem.Denied;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** On 21 November 2026. */
@IntegrationTest
class CardDraftsTest extends TwoWorkspaces {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired CardDrafts drafts;
    @Autowired CardPreviews previews;
    @Autowired CardPreviewTask work;
    @Autowired Tasks tasks;
    @Autowired CardTemplates templates;
    @Autowired Scorecards cards;
    @Autowired AssessAll all;
    @Autowired Assessments assessments;
    @Autowired Debtors debtors;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void aLateCustomer() {
        customer = in(() -> debtors.customer("Late Ltd"));
        for (var each = 0; each < 5; each++) {
            in(() -> debtors.owes(customer, "EUR", 20_00, DAY.minusDays(100)));
        }
        in(() -> all.on(DAY));
    }

    @Test
    void industriesBeginWithCardsOfTheirOwn() {
        var known = in(() -> templates.all(Locale.ENGLISH));

        assertThat(known).extracting(CardTemplate::name).contains("Wholesale and trade").hasSizeGreaterThanOrEqualTo(3);
        assertThat(known.stream().map(CardTemplate::card).distinct()).hasSize(known.size());
        assertThat(in(() -> templates.all(Locale.CHINESE))).extracting(CardTemplate::name).contains("批发与贸易");
    }

    @Test
    void changeNothingUntilTheyAreInForce() {
        in(() -> drafts.save(0, renamed("Fine")));

        assertThat(in(drafts::current)).hasValueSatisfying(draft -> assertThat(draft.card()).isEqualTo(renamed("Fine")));
        assertThat(in(cards::current).number()).isEqualTo(1);
        assertThat(workspaces.in(bolt, drafts::current)).isEmpty();

        in(() -> drafts.putInForce(1, 1, renamed("Fine")));
        assertThat(in(cards::current).number()).isEqualTo(2);
        assertThat(in(drafts::current)).isEmpty();
        assertThat(in(cards::history)).hasSize(2).first().satisfies(version -> assertThat(version.number()).isEqualTo(2));
    }

    @Test
    void neverOverwriteWhatSomebodyElseSaved() {
        in(() -> drafts.save(0, renamed("Fine")));

        stale(() -> drafts.save(0, renamed("Mine")));
        stale(() -> drafts.save(7, renamed("Mine")));
        stale(() -> drafts.putInForce(7, 1, renamed("Mine")));
        stale(() -> drafts.putInForce(1, 9, renamed("Mine")));
        assertThat(in(() -> drafts.save(1, renamed("Better")))).isEqualTo(2);
        assertThat(in(cards::current).number()).as("nothing half done").isEqualTo(1);
    }

    @Test
    void sayWhoWouldChangeClass() {
        var now = in(() -> assessments.of(customer)).className();
        var mild = in(cards::current).card();
        var same = preview(mild);
        assertThat(same.counts()).containsExactly(new Count(new Move(now, now), 1));
        assertThat(same.changes()).isEmpty();

        var other = preview(renamed("Fine", 0));
        assertThat(other.changes()).singleElement().satisfies(change -> {
            assertThat(change.customer()).isEqualTo(customer);
            assertThat(change.move()).isEqualTo(new Move(now, "Fine"));
        });
        assertThat(in(() -> assessments.of(customer)).history()).as("writes nothing").hasSize(1);
    }

    @Test
    void areForThoseWhoEditRules() {
        var sales = workspaces.member(acme, Role.SALES);

        assertThatExceptionOfType(Denied.class).isThrownBy(() -> workspaces.as(acme, sales, drafts::current));
        assertThatExceptionOfType(Denied.class).isThrownBy(() -> workspaces.as(acme, sales, () -> drafts.save(0, renamed("Fine"))));
        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> workspaces.as(acme, sales, () -> previews.start(renamed("Fine"), Locale.ENGLISH)));
    }

    @Test
    void areTriedOutInTheBackgroundAndCanBeStopped() {
        var task = in(() -> previews.start(renamed("Fine"), Locale.ENGLISH));
        assertThat(in(() -> previews.result(task))).isEmpty();
        assertThat(workspaces.in(bolt, () -> previews.result(task))).isEmpty();
        var reports = new ArrayList<Long>();
        workspaces.outside(acme, () -> Optional.ofNullable(work.run(task, (done, total) -> reports.add(done * 10 + total))));
        assertThat(reports).as("none of one, one of one").containsExactly(1L, 11L);
        assertThat(in(() -> previews.result(task))).hasValueSatisfying(found -> assertThat(found.customers()).isEqualTo(1));
        assertThat(workspaces.in(bolt, () -> previews.result(task))).isEmpty();

        var stopped = in(() -> previews.start(renamed("Fine"), Locale.ENGLISH));
        in(() -> {
            tasks.cancel(stopped);
            return true;
        });
        assertThat(in(() -> tasks.view(stopped)).state()).isIn(TaskState.CANCELLED, TaskState.CANCELLING);
    }

    @Test
    void countWhoComesIntoNoClass() {
        var card = in(cards::current).card();
        var wary = preview(new Scorecard(card.factors(), card.classes(), 100));
        assertThat(wary.changes()).singleElement().satisfies(change -> {
            assertThat(change.move().to()).isEmpty();
            assertThat(change.better()).isFalse();
            assertThat(change.worse()).isFalse();
        });
        assertThat(List.of(wary.better(), wary.worse(), wary.others())).containsExactly(0, 0, 1);
    }

    @Test
    void countARenamedClassAsNeitherBetterNorWorse() {
        var found = preview(renamed("Fine"));
        assertThat(List.of(found.better(), found.worse(), found.others())).containsExactly(0, 0, found.changes().size());
    }

    private ClassChanges preview(Scorecard draft) {
        var task = in(() -> previews.start(draft, Locale.ENGLISH));
        workspaces.outside(acme, () -> Optional.ofNullable(work.run(task, (done, total) -> {})));
        return in(() -> previews.result(task)).orElseThrow();
    }

    /** The card in force, with another name for its best class. */
    private Scorecard renamed(String name) {
        return renamed(name, Objects.requireNonNull(in(cards::current).card().classes().getFirst().score().from()));
    }

    /** That class alone where it begins at 0. */
    private Scorecard renamed(String name, long from) {
        var card = in(cards::current).card();
        var best = card.classes().getFirst();
        var called = new ScoreClass(name, new com.duebook.credit.score.Bounds(from, 100L), best.leastProbability(), best.mostProbability(),
                best.termsDays(), best.prepayment(), best.limitMonths(), best.validDays());
        return new Scorecard(card.factors(), from == 0 ? java.util.List.of(called)
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(called), card.classes().stream().skip(1)).toList(),
                card.leastKnown());
    }

    private void stale(Supplier<?> deed) {
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> in(deed));
    }

    private <T> T in(Supplier<T> work) {
        return workspaces.in(acme, work);
    }
}
