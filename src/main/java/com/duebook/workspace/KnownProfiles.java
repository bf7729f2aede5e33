package com.duebook.workspace;

import com.duebook.problem.NotFound;
import com.duebook.tenancy.TenantProfile;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.Region;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asked by nearly every action, so remembered for a few seconds; another replica sees a change as late as that. */
@Component
class KnownProfiles implements TenantProfiles {

    private final JdbcClient client;
    private final Cache<UUID, TenantProfile> known;

    KnownProfiles(JdbcClient client, Ticker ticker) {
        this.client = client;
        this.known = Caffeine.newBuilder().ticker(ticker).maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(10)).build();
    }

    @Override
    public TenantProfile of(UUID tenant) {
        return known.get(tenant, this::read);
    }

    void forgetAfterCommit(UUID tenant) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.invalidate(tenant);
            }
        });
    }

    private TenantProfile read(UUID tenant) {
        return client.sql("""
                        select name, zone, language, country, currency, terms_days, suspended_at
                        from workspace where id = :id""")
                .param("id", tenant)
                .query((row, number) -> profile(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static TenantProfile profile(ResultSet row) throws SQLException {
        var region = new Region(row.getString("country"));
        return new TenantProfile(
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                region.locale(Locale.forLanguageTag(row.getString("language"))),
                region,
                Currency.getInstance(row.getString("currency")),
                row.getInt("terms_days"),
                row.getTimestamp("suspended_at") != null);
    }
}
