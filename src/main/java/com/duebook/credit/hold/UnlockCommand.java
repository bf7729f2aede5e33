package com.duebook.credit.hold;

import com.duebook.customers.Customers;
import com.duebook.dualcontrol.ControlledCommand;
import com.duebook.dualcontrol.Look;
import com.duebook.money.MoneyFormat;
import com.duebook.tenancy.Right;
import com.duebook.text.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An unlock as somebody asks for it. What became of the hold since makes the request outdated. */
@Component
class UnlockCommand implements ControlledCommand<NewUnlock> {

    private final HoldDecisions holds;
    private final Customers customers;
    private final Texts texts;

    UnlockCommand(HoldDecisions holds, Customers customers, Texts texts) {
        this.holds = holds;
        this.customers = customers;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "creditUnlock";
    }

    @Override
    public Right right() {
        return Right.DECIDE_CREDIT;
    }

    @Override
    public Class<NewUnlock> details() {
        return NewUnlock.class;
    }

    @Override
    public Look look(UUID customer, NewUnlock wanted) {
        var planned = holds.planned(customer, wanted);
        var last = planned.held().last();
        return new Look(customers.brief(customer).name(), customer, "customers/" + customer,
                reader -> List.of(texts.get("credit.hold.unlock.line", reader, MoneyFormat.format(wanted.amount(), reader), wanted.until(),
                        MoneyFormat.format(planned.ceiling(), reader)), wanted.reason()),
                wanted.amount(), planned.ceiling(), planned.held().state() + " " + (last == null ? "" : last.id()));
    }

    @Override
    public UUID perform(UUID intention, UUID customer, NewUnlock wanted) {
        return holds.unlock(intention, customer, wanted);
    }
}
