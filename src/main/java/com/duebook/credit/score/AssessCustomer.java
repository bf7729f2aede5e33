package com.duebook.credit.score;

import com.duebook.customers.CustomerNames;
import com.duebook.problem.NotFound;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Assesses one customer now, as the night does all of them. */
@Component
class AssessCustomer {

    private final Scorecards cards;
    private final Assessor assessor;
    private final AssessmentRows rows;
    private final AssessmentRuns runs;
    private final CustomerNames names;
    private final Today today;

    AssessCustomer(Scorecards cards, Assessor assessor, AssessmentRows rows, AssessmentRuns runs, CustomerNames names, Today today) {
        this.cards = cards;
        this.assessor = assessor;
        this.rows = rows;
        this.runs = runs;
        this.names = names;
        this.today = today;
    }

    /**
     * @return whether there was anything to write
     * @throws NotFound when there is no such customer
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean today(UUID customer) {
        if (names.of(List.of(customer)).find(customer).isEmpty()) {
            throw new NotFound();
        }
        runs.lock(today.date());
        var version = cards.inForce();
        var now = assessor.see(version.card(), today.date(), customer);
        var former = rows.live(customer);
        if (former.filter(each -> each.saysAsMuchAs(now.assessment())).isPresent()) {
            return false;
        }
        rows.write(List.of(NewAssessment.of(version, now, former.orElse(null))));
        return true;
    }
}
