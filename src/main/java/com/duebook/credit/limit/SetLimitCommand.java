package com.duebook.credit.limit;

import com.duebook.customers.Customers;
import com.duebook.dualcontrol.ControlledCommand;
import com.duebook.dualcontrol.Look;
import com.duebook.tenancy.Right;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The limit of a customer, as somebody asks for it. What was set or ended since makes the request outdated. */
@Component
class SetLimitCommand implements ControlledCommand<NewLimit> {

    private final CreditLimits limits;
    private final Customers customers;
    private final LimitTexts texts;

    SetLimitCommand(CreditLimits limits, Customers customers, LimitTexts texts) {
        this.limits = limits;
        this.customers = customers;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "creditLimit";
    }

    @Override
    public Right right() {
        return Right.DECIDE_CREDIT;
    }

    @Override
    public Class<NewLimit> details() {
        return NewLimit.class;
    }

    @Override
    public Look look(UUID customer, NewLimit wanted) {
        var plan = limits.planned(customer, wanted);
        var seen = plan.current().stream().map(LimitView::id).sorted().map(UUID::toString).collect(Collectors.joining(" "));
        return new Look(customers.brief(customer).name(), customer, "customers/" + customer + "?tab=credit",
                reader -> Stream.concat(Stream.of(texts.line(wanted, reader)),
                        plan.current().stream().map(limit -> texts.lineSoFar(limit, reader))).toList(),
                wanted.amount(),
                plan.raisedTo().orElse(null), Integer.toHexString(seen.hashCode()) + " " + plan.current().size());
    }

    @Override
    public UUID perform(UUID intention, UUID customer, NewLimit wanted) {
        return limits.set(intention, customer, wanted);
    }
}
