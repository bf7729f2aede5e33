package com.duebook.dualcontrol;

import com.duebook.identity.factor.FactorCheck;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Confirmation.Kind;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets somebody confirm their own deed by their second factor. */
@Component
public class OwnFactor {

    private final FactorCheck check;
    private final Tenancy tenancy;

    OwnFactor(FactorCheck check, Tenancy tenancy) {
        this.check = check;
        this.tenancy = tenancy;
    }

    /**
     * Uses up the code, outside any transaction, and then does the deed.
     *
     * @throws Refusal when the code is wrong; then nothing is done
     */
    public void confirm(Right right, String code, Runnable deed) {
        var me = Objects.requireNonNull(tenancy.actor().id(), "only members have factors");
        check.use(me, code);
        new Confirmation(right, Kind.SECOND_FACTOR, me).around(() -> {
            deed.run();
            return true;
        });
    }
}
