package com.duebook.workspace.bank;

import com.duebook.dualcontrol.ControlledCommand;
import com.duebook.dualcontrol.Look;
import com.duebook.tenancy.Right;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Workspaces;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Other bank details. Two changes at once are told apart by the version of the settings. */
@Component
class BankCommand implements ControlledCommand<BankDetails> {

    private final Workspaces workspaces;

    BankCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public String kind() {
        return "bank";
    }

    @Override
    public Right right() {
        return Right.EDIT_BANK;
    }

    @Override
    public Class<BankDetails> details() {
        return BankDetails.class;
    }

    @Override
    public Look look(UUID workspace, BankDetails wanted) {
        var now = workspaces.settings();
        Workspaces.check(now.bank(wanted));
        return new Look(now.bank().shortened() + " \u2192 " + wanted.shortened(), null, "settings",
                reader -> lines(now.name(), wanted),
                null, null, now.bank().toString());
    }

    private static List<String> lines(String owner, BankDetails wanted) {
        return Stream.concat(wanted.lines(owner).stream(), Stream.ofNullable(wanted.currency()).map(Currency::getCurrencyCode)).toList();
    }

    @Override
    public @Nullable UUID perform(UUID intention, UUID workspace, BankDetails wanted) {
        workspaces.update(workspaces.settings().bank(wanted));
        return null;
    }
}
