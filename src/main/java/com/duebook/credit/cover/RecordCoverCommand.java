package com.duebook.credit.cover;

import com.duebook.customers.Customers;
import com.duebook.dualcontrol.ControlledCommand;
import com.duebook.dualcontrol.Look;
import com.duebook.tenancy.Right;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A guarantee or an insured limit of a customer, as somebody asks for it. */
@Component
class RecordCoverCommand implements ControlledCommand<NewCover> {

    private final CreditCovers covers;
    private final Customers customers;
    private final CoverTexts texts;

    RecordCoverCommand(CreditCovers covers, Customers customers, CoverTexts texts) {
        this.covers = covers;
        this.customers = customers;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "creditCover";
    }

    @Override
    public Right right() {
        return Right.DECIDE_CREDIT;
    }

    @Override
    public Class<NewCover> details() {
        return NewCover.class;
    }

    /** What was recorded or ended since changes the sum, and makes the request outdated. */
    @Override
    public Look look(UUID customer, NewCover wanted) {
        var most = covers.planned(customer, customer, wanted);
        return new Look(customers.brief(customer).name(), customer, "customers/" + customer,
                reader -> texts.lines(wanted, reader), wanted.raises(), most, most.toString());
    }

    @Override
    public UUID perform(UUID intention, UUID customer, NewCover wanted) {
        return covers.record(intention, customer, wanted);
    }
}
