package com.duebook.stripe;

import com.duebook.checkout.gateway.GatewayRefused;
import com.duebook.checkout.gateway.GatewayUnclear;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.stripe.param.checkout.SessionListParams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Finds out whether the current workspace's connection works, with a call that changes nothing. */
@Service
public class StripeProbe {

    public enum Finding { NOT_CONNECTED, WORKS, WORKS_IN_TEST_MODE, REFUSED, UNREACHABLE }

    /** @param account that answered; empty when nothing did, or when the key may not ask for it */
    public record Answer(Finding finding, String account) {

        public boolean works() {
            return finding == Finding.WORKS || finding == Finding.WORKS_IN_TEST_MODE;
        }

        static Answer of(Finding finding) {
            return new Answer(finding, "");
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(StripeProbe.class);

    private final StripeAccounts accounts;
    private final StripeClients clients;
    private final Access access;

    StripeProbe(StripeAccounts accounts, StripeClients clients, Access access) {
        this.accounts = accounts;
        this.clients = clients;
        this.access = access;
    }

    public boolean isConnected() {
        access.require(Right.READ);
        return accounts.current().isPresent();
    }

    /** Remote. */
    public Answer probe() {
        access.require(Right.EDIT_SETTINGS);
        return accounts.current().map(this::probe).orElseGet(() -> Answer.of(Finding.NOT_CONNECTED));
    }

    private Answer probe(StripeAccount account) {
        var one = SessionListParams.builder().setLimit(1L).build();
        try {
            StripeCall.of(() -> clients.of(account).v1().checkout().sessions().list(one));
            return new Answer(account.isLive() ? Finding.WORKS : Finding.WORKS_IN_TEST_MODE, nameOf(account));
        } catch (GatewayRefused refused) {
            LOG.info("Stripe refused a probe: {}", refused.getMessage());
            return Answer.of(Finding.REFUSED);
        } catch (GatewayUnclear unclear) {
            LOG.info("Stripe could not be reached: {}", unclear.getMessage());
            return Answer.of(Finding.UNREACHABLE);
        }
    }

    /** A restricted key need not have the right to ask; it works all the same. */
    private String nameOf(StripeAccount account) {
        if (account.account() != null) {
            return account.account();
        }
        try {
            return StripeCall.of(() -> clients.of(account).v1().accounts().retrieveCurrent()).getId();
        } catch (GatewayRefused | GatewayUnclear untold) {
            return "";
        }
    }
}
