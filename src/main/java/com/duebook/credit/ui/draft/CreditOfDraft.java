package com.duebook.credit.ui.draft;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.exposure.CreditStandings;
import com.duebook.credit.exposure.Exposure;
import com.duebook.credit.exposure.Exposures;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.credit.order.ReservedForDraft;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.database.PageReads;
import com.duebook.receivables.ui.action.DraftNote;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever writes an invoice sees what the customer owes, and what its limit leaves. */
@Component
class CreditOfDraft implements DraftNote {

    private final Exposures exposures;
    private final CreditStandings standings;
    private final CreditPolicies policies;
    private final Holds holds;
    private final ReservedForDraft reserved;
    private final LimitTexts texts;
    private final PageReads reads;
    private final Access access;
    private final Words words;

    CreditOfDraft(Exposures exposures, CreditStandings standings, CreditPolicies policies, Holds holds, ReservedForDraft reserved,
            LimitTexts texts, PageReads reads, Access access, Words words) {
        this.exposures = exposures;
        this.standings = standings;
        this.policies = policies;
        this.holds = holds;
        this.reserved = reserved;
        this.texts = texts;
        this.reads = reads;
        this.access = access;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.DraftNotes.CREDIT;
    }

    @Override
    public Optional<Line> of(UUID customer, @Nullable UUID draft) {
        if (!access.may(Right.READ)) {
            return Optional.empty();
        }
        var line = new ArrayList<Line>();
        reads.together(() -> {
            var there = standings.without(draft, customer);
            line.add(new CreditLeft(customer, owed(customer, there), there, policies.of(List.of(customer)).terms(customer),
                    holds.held(List.of(customer)).getOrDefault(customer, HoldState.NONE),
                    order -> reserved.of(customer, order, draft), texts, words));
        });
        return line.stream().findFirst();
    }

    /** A limit has been read with what uses it. */
    private List<Exposure> owed(UUID customer, List<CreditStanding> there) {
        return there.isEmpty() ? exposures.of(List.of(customer))
                : there.getFirst().exposures().stream().filter(each -> each.customer().equals(customer)).toList();
    }
}
