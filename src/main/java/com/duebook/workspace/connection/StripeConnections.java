package com.duebook.workspace.connection;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Journal;
import com.duebook.dualcontrol.OwnerNotices;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the current workspace takes card payments: with its own key, or as a connected account of the platform, which is
 * the business of {@link ConnectedAccounts}. Whoever leads money elsewhere shows their second factor, if they have one or the
 * workspace has a rule for bank details.
 */
@Service
public class StripeConnections {

    private static final Pattern KEY = Pattern.compile("[rs]k_(test|live)_[A-Za-z0-9]{10,250}");
    private static final Pattern WEBHOOK_SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]{10,250}");
    private static final String KEY_PLACE = "workspace_stripe.secret_key";
    private static final String WEBHOOK_PLACE = "workspace_stripe.webhook_secret";

    private final JdbcClient client;
    private final SecretBox box;
    private final Access access;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Journal journal;
    private final OwnerNotices notices;
    private final SecondPerson second;
    private final SecureRandom random = new SecureRandom();

    StripeConnections(JdbcClient client, SecretBox box, Access access, Tenancy tenancy, Clock clock, Journal journal,
            OwnerNotices notices, SecondPerson second) {
        this.client = client;
        this.box = box;
        this.access = access;
        this.tenancy = tenancy;
        this.clock = clock;
        this.journal = journal;
        this.notices = notices;
        this.second = second;
    }

    @Transactional(readOnly = true)
    public Optional<StripeConnection> find() {
        return client.sql("""
                        select endpoint, account, account_state, secret_key is not null as own_key, connected_at
                        from workspace_stripe where workspace_id = :workspace""")
                .param("workspace", workspace())
                .query((row, number) -> new StripeConnection(row.getString("endpoint"), row.getString("account"),
                        state(row.getString("account_state")), row.getBoolean("own_key"), Columns.moment(row, "connected_at")))
                .optional();
    }

    /** The end of the webhook's address: Stripe wants to know it before it tells the webhook's secret. */
    @Transactional
    public String reserveEndpoint() {
        access.require(Right.OWN);
        requireRow();
        journal.record(AuditEvent.STRIPE_ENDPOINT_RESERVED, null);
        return find().orElseThrow().endpoint();
    }

    /** @throws Refusal when one of them cannot be what it should be */
    public static void check(StripeSecrets secrets) {
        if (!KEY.matcher(secrets.key()).matches()) {
            throw new Refusal("workspace.stripe.key");
        }
        if (!WEBHOOK_SECRET.matcher(secrets.webhookSecret()).matches()) {
            throw new Refusal("workspace.stripe.webhook");
        }
    }

    /** @throws Refusal as {@link #check}, or when a second factor is still to be shown */
    @Transactional
    public void connect(StripeSecrets secrets) {
        second.require(Right.OWN, null);
        check(secrets);
        save(box.seal(KEY_PLACE, secrets.key()), box.seal(WEBHOOK_PLACE, secrets.webhookSecret()));
        journal.record(AuditEvent.STRIPE_KEY_CONNECTED, null);
        notices.tellOf("settings", "workspace.told.stripe.key");
    }

    @Transactional
    public void disconnect() {
        second.require(Right.OWN, null);
        client.sql("delete from workspace_stripe where workspace_id = :workspace")
                .param("workspace", workspace())
                .update();
        journal.record(AuditEvent.STRIPE_DISCONNECTED, null);
        notices.tellOf("settings", "workspace.told.stripe.gone");
    }

    /** Of the current workspace, where it brought its own. */
    @Transactional
    public Optional<StripeSecrets> secrets() {
        return client.sql("""
                        select secret_key, webhook_secret from workspace_stripe
                        where workspace_id = :workspace and secret_key is not null""")
                .param("workspace", workspace())
                .query((row, number) -> new StripeSecrets(
                        box.open(KEY_PLACE, row.getBytes("secret_key")),
                        box.open(WEBHOOK_PLACE, row.getBytes("webhook_secret"))))
                .optional();
    }

    /** Whose webhook address ends like this; needs no workspace. */
    public Optional<UUID> ownerOfEndpoint(String endpoint) {
        return owner("select workspace_id from workspace_stripe where endpoint = :key", endpoint);
    }

    /** Whose connected account this is; needs no workspace. */
    public Optional<UUID> ownerOfAccount(String account) {
        return owner("select workspace_id from workspace_stripe where account = :key", account);
    }

    private Optional<UUID> owner(String sql, String key) {
        return client.sql(sql)
                .param("key", key)
                .query((row, number) -> Columns.id(row, "workspace_id"))
                .optional();
    }

    private void save(byte[] key, byte[] webhook) {
        requireRow();
        client.sql("""
                        update workspace_stripe set account = null, account_state = null, secret_key = :key,
                          webhook_secret = :webhook, connected_at = :now
                        where workspace_id = :workspace""")
                .param("workspace", workspace())
                .param("key", key)
                .param("webhook", webhook)
                .param("now", clock.instant())
                .update();
    }

    /** Not by one statement: no insert that may turn into an update holds what is unique over shards. */
    private void requireRow() {
        // Whoever asks at the same time waits here, and then finds the row.
        client.sql("select id from workspace where id = :workspace for update")
                .param("workspace", workspace())
                .query()
                .singleRow();
        if (find().isEmpty()) {
            client.sql("insert into workspace_stripe (workspace_id, endpoint, connected_at) values (:workspace, :endpoint, :now)")
                    .param("workspace", workspace())
                    .param("endpoint", endpoint())
                    .param("now", clock.instant())
                    .update();
        }
    }

    private static @Nullable AccountState state(@Nullable String name) {
        return name == null ? null : AccountState.valueOf(name);
    }

    private String endpoint() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] workspace() {
        return Ids.bytes(tenancy.tenant());
    }
}
