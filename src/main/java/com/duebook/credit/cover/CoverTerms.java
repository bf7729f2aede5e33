package com.duebook.credit.cover;

import com.duebook.customers.CustomerFault;
import com.duebook.customers.Faulty;
import com.duebook.customers.terms.TermsGate;
import com.duebook.customers.terms.TermsToConfirm;
import com.duebook.dualcontrol.Need;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.money.Money;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.text.Worded;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets no customer get longer to pay than an insurer covers unless somebody who decides on credit agrees. */
@Component
class CoverTerms implements TermsGate {

    private final LostCovers covers;
    private final SecondPerson second;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;

    CoverTerms(LostCovers covers, SecondPerson second, Access access, Tenancy tenancy, Today today) {
        this.covers = covers;
        this.second = second;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
    }

    @Override
    public void extending(UUID customer, int before, int days) {
        var lost = lost(customer, before, days);
        if (!lost.isEmpty() && lost.stream().map(CoverView::raises).anyMatch(amount -> !mayPass(amount))) {
            Worded sentence = reader -> covers.text(lost, days, reader);
            if (!access.mayAsk(Right.DECIDE_CREDIT)) {
                throw new Faulty(List.of(new CustomerFault("termsDays", "credit.cover.denied", sentence)));
            }
            throw new TermsToConfirm(ExtendTermsCommand.KIND, "credit.cover.approve", sentence);
        }
    }

    /** Those that the terms so far are not too long for. */
    List<CoverView> lost(UUID customer, int before, int days) {
        return covers.of(customer, today.date(), days).stream().filter(cover -> {
            var longest = cover.terms().longestTerms();
            return longest != null && longest >= before;
        }).toList();
    }

    private boolean mayPass(Money measured) {
        var confirmed = Confirmation.current()
                .filter(given -> given.right() == Right.DECIDE_CREDIT && given.kind() == Confirmation.Kind.SECOND_PERSON).isPresent();
        return confirmed || tenancy.actor().kind() == Actor.Kind.MEMBER && second.need(Right.DECIDE_CREDIT, measured) == Need.ALONE;
    }
}
