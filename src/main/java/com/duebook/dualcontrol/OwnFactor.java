package com.duebook.dualcontrol;

import com.duebook.identity.factor.FactorCheck;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Confirmation.Kind;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
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

    /** Whose factor is asked for: whoever acts. */
    public UUID person() {
        return Objects.requireNonNull(tenancy.actor().id(), "only members have factors");
    }

    /**
     * Uses up the code, outside any transaction, and then does the deed.
     *
     * @throws Refusal when the code is wrong; then nothing is done
     */
    public void confirm(Right right, String code, Runnable deed) {
        confirm(right, me -> check.use(me, code), deed);
    }

    /** @param shown looks at what this person shows by other means, and refuses what is wrong; then nothing is done */
    public void confirm(Right right, Consumer<UUID> shown, Runnable deed) {
        var me = person();
        shown.accept(me);
        new Confirmation(right, Kind.SECOND_FACTOR, me).around(() -> {
            deed.run();
            return true;
        });
    }
}
