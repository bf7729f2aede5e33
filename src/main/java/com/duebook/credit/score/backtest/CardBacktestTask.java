package com.duebook.credit.score.backtest;

import com.duebook.credit.score.Assessment;
import com.duebook.credit.score.Assessor;
import com.duebook.credit.score.Scorecards;
import com.duebook.customers.CustomerParts;
import com.duebook.facts.past.PastDays;
import com.duebook.jobs.Progress;
import com.duebook.jobs.TaskWork;
import com.duebook.jobs.Tasks;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Assesses by the draft and by the card in force on a day of each of the last eighteen months, as customers were known then, some
 * customers at a time, so that memory stays flat and it can be stopped. Who bought nothing in the year before is left out.
 */
@Component
class CardBacktestTask extends TaskWork {

    static final String KIND = "credit.card-backtest";

    private static final int MONTHS = 18;
    private static final int AT_ONCE = 1_000;

    private final CardTrials trials;
    private final Scorecards cards;
    private final Assessor assessor;
    private final CustomerParts customers;
    private final BadDays bad;
    private final Today today;

    CardBacktestTask(Tasks tasks, CardTrials trials, Scorecards cards, Assessor assessor, CustomerParts customers,
            BadDays bad, Today today) {
        super(tasks);
        this.trials = trials;
        this.cards = cards;
        this.assessor = assessor;
        this.customers = customers;
        this.bad = bad;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected @Nullable String run(UUID task, Progress progress) {
        var draft = trials.card(task);
        var live = cards.current().card();
        var days = new PastDays(today.date().minusMonths(MONTHS), today.date());
        var monthly = IntStream.rangeClosed(1, MONTHS).mapToObj(ago -> today.date().minusMonths(MONTHS + 1L - ago)).toList();
        var tallies = List.of(new CardTally(draft), new CardTally(live));
        var seen = new HashSet<UUID>();
        var parts = customers.parts(AT_ONCE);
        var done = 0L;
        for (var part : parts) {
            var badDays = bad.of(days, part.range());
            for (var day : monthly) {
                progress.report(done++, (long) parts.size() * monthly.size());
                var assessed = assessor.of(List.of(draft, live), day, part.customers(), part.range());
                for (var card = 0; card < tallies.size(); card++) {
                    tally(tallies.get(card), assessed.get(card), days, day, badDays, seen);
                }
            }
        }
        progress.report(done, done);
        trials.end(task, new CardBacktest(monthly.getFirst(), monthly.getLast(), monthly.size(), seen.size(),
                tallies.getFirst().outcomes(), tallies.getLast().outcomes()));
        return null;
    }

    private static void tally(CardTally tally, List<Assessment> assessed, PastDays days, LocalDate day, Map<UUID, BitSet> badDays,
            Set<UUID> seen) {
        assessed.stream().filter(Assessment::buys).forEach(each -> {
            var customer = each.facts().customer();
            seen.add(customer);
            tally.add(each.className(), BadDays.wentBad(days, day, badDays.get(customer)));
        });
    }
}
