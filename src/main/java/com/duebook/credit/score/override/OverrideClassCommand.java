package com.duebook.credit.score.override;

import com.duebook.credit.score.ClassOverride;
import com.duebook.credit.score.ClassOverrides;
import com.duebook.customers.Customers;
import com.duebook.dualcontrol.ControlledCommand;
import com.duebook.dualcontrol.Look;
import com.duebook.tenancy.Right;
import com.duebook.text.Texts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A customer's class as somebody asks for it. What was set or ended by hand since makes the request outdated. */
@Component
class OverrideClassCommand implements ControlledCommand<NewOverride> {

    private final ClassOverrides overrides;
    private final Customers customers;
    private final Texts texts;

    OverrideClassCommand(ClassOverrides overrides, Customers customers, Texts texts) {
        this.overrides = overrides;
        this.customers = customers;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "creditClass";
    }

    @Override
    public Right right() {
        return Right.DECIDE_CREDIT;
    }

    @Override
    public Class<NewOverride> details() {
        return NewOverride.class;
    }

    @Override
    public Look look(UUID customer, NewOverride wanted) {
        var before = overrides.planned(customer, wanted.className(), wanted.reason(), wanted.to());
        return new Look(customers.brief(customer).name(), customer, "customers/" + customer,
                reader -> List.of(texts.get("credit.score.override.line", reader, wanted.className(), wanted.to()), wanted.reason()),
                null, null, before.map(ClassOverride::id).map(UUID::toString).orElse(""));
    }

    @Override
    public @Nullable UUID perform(UUID intention, UUID customer, NewOverride wanted) {
        overrides.set(customer, wanted.className(), wanted.reason(), wanted.to());
        return null;
    }
}
