package com.duebook.workspace.connection;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.dualcontrol.OwnerNotices;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The account of the current workspace that the platform opened at Stripe, and how far it is. What an owner does about it
 * needs their second factor, as bank details do.
 */
@Service
public class ConnectedAccounts {

    /** The topic of {@link Changed} when Stripe said something else of an account. */
    public static final String TOPIC = "stripe";

    private final JdbcClient client;
    private final Access access;
    private final Tenancy tenancy;
    private final ApplicationEventPublisher events;
    private final Journal journal;
    private final OwnerNotices notices;
    private final SecondPerson second;

    ConnectedAccounts(JdbcClient client, Access access, Tenancy tenancy, ApplicationEventPublisher events,
            Journal journal, OwnerNotices notices, SecondPerson second) {
        this.client = client;
        this.access = access;
        this.tenancy = tenancy;
        this.events = events;
        this.journal = journal;
        this.notices = notices;
        this.second = second;
    }

    /** After {@link StripeConnections#reserveEndpoint()}; a workspace with a key of its own keeps that. */
    @Transactional
    public void begin(String account) {
        second.require(Right.OWN, null);
        client.sql("""
                        update workspace_stripe set account = :account, account_state = 'UNFINISHED'
                        where workspace_id = :workspace and account is null and secret_key is null""")
                .param("account", account)
                .param("workspace", workspace())
                .update();
        journal.record(AuditEvent.STRIPE_ACCOUNT_BEGUN, null);
        notices.tellOf("settings", "workspace.told.stripe.account");
    }

    /** As Stripe says; a disconnected account stays so whatever Stripe says of it. */
    @Transactional
    public void note(AccountState state) {
        access.require(Right.EDIT_SETTINGS);
        var changed = client.sql("""
                        update workspace_stripe set account_state = :state
                        where workspace_id = :workspace and account is not null
                            and account_state not in (:state, 'DISCONNECTED')""")
                .param("state", state.name())
                .param("workspace", workspace())
                .update();
        if (changed > 0) {
            journal.record(AuditEvent.STRIPE_ACCOUNT_CHANGED, null, Details.none().with(Fact.STATE, state));
            notices.tellOf("settings", "workspace.told.stripe." + state);
            events.publishEvent(new Changed(tenancy.tenant(), TOPIC));
        }
    }

    /** The same account goes on where it was. */
    @Transactional
    public void resume() {
        second.require(Right.OWN, null);
        client.sql("""
                        update workspace_stripe set account_state = 'UNFINISHED'
                        where workspace_id = :workspace and account_state = 'DISCONNECTED'""")
                .param("workspace", workspace())
                .update();
        journal.record(AuditEvent.STRIPE_ACCOUNT_CHANGED, null,
                Details.none().with(Fact.STATE, AccountState.UNFINISHED));
        notices.tellOf("settings", "workspace.told.stripe.resumed");
    }

    @Transactional
    public void disconnect() {
        second.require(Right.OWN, null);
        client.sql("""
                        update workspace_stripe set account_state = 'DISCONNECTED'
                        where workspace_id = :workspace and account is not null""")
                .param("workspace", workspace())
                .update();
        journal.record(AuditEvent.STRIPE_ACCOUNT_CHANGED, null,
                Details.none().with(Fact.STATE, AccountState.DISCONNECTED));
        notices.tellOf("settings", "workspace.told.stripe.gone");
    }

    /** So that another account can be opened; refunds of what this one took are made at Stripe then. */
    @Transactional
    public void forget() {
        second.require(Right.OWN, null);
        client.sql("delete from workspace_stripe where workspace_id = :workspace and account is not null")
                .param("workspace", workspace())
                .update();
        journal.record(AuditEvent.STRIPE_DISCONNECTED, null);
        notices.tellOf("settings", "workspace.told.stripe.gone");
    }

    private UUID workspace() {
        return tenancy.tenant();
    }
}
