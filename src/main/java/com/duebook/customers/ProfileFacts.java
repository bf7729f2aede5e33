package com.duebook.customers;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.identifiers.CountryCode;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where customers are, what they do and who looks after them, as their records say today. */
@Component
public class ProfileFacts implements FactSource {

    /** The two letters of the billing address's country. */
    public static final FactKey COUNTRY = new FactKey("COUNTRY", FactUnit.TAG);

    /** As it was typed. */
    public static final FactKey INDUSTRY = new FactKey("INDUSTRY", FactUnit.TAG);

    /** By name. */
    public static final FactKey OWNER = new FactKey("OWNER", FactUnit.TAG);

    /** Since it was added here. Told of every customer that is not put away, so that whoever asks for it sees them all. */
    public static final FactKey DAYS_ON_FILE = new FactKey("DAYS_ON_FILE", FactUnit.DAYS);

    private final TenantJdbc jdbc;
    private final CustomerTally tally;
    private final Members members;
    private final Today today;

    ProfileFacts(TenantJdbc jdbc, CustomerTally tally, Members members, Today today) {
        this.jdbc = jdbc;
        this.tally = tally;
        this.members = members;
        this.today = today;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(COUNTRY, INDUSTRY, OWNER, DAYS_ON_FILE);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var customers = Objects.requireNonNullElse(query.customers(), Set.<UUID>of());
        var colleagues = new Colleagues(members);
        jdbc.sql("""
                        select c.id, c.country, c.industry, c.owner_id, c.created_at, c.archived_at is not null as archived
                        from customer c where c.tenant_id = :tenant"""
                + (query.customers() == null ? "" : " and c.id in (:customers)") + query.range().condition("c.id"))
                .params(query.range().parameters())
                .param("customers", customers)
                .query(row -> {
                    var customer = Columns.id(row, 1);
                    write(sheet, customer, COUNTRY, row.getString(2));
                    write(sheet, customer, INDUSTRY, row.getString(3));
                    var owner = Columns.idOrNull(row, "owner_id");
                    if (owner != null && query.keys().contains(OWNER)) {
                        write(sheet, customer, OWNER, colleagues.name(owner));
                    }
                    if (!row.getBoolean("archived")) {
                        var added = today.of(Columns.moment(row, "created_at"));
                        sheet.number(customer, DAYS_ON_FILE, daysTo(query.day(), added));
                    }
                });
    }

    @Override
    public List<String> words(FactKey key) {
        return key.equals(OWNER) ? new Colleagues(members).active().stream().map(Member::name).sorted().toList()
                : key.equals(COUNTRY) ? tally.countries() : tally.industries();
    }

    @Override
    public Optional<String> word(FactKey key, String typed) {
        return key.equals(COUNTRY) ? CountryCode.read(typed) : Optional.of(typed);
    }

    @Override
    public String said(FactKey key, String word, Locale reader) {
        return key.equals(COUNTRY) && CountryCode.ALL.contains(word) ? CountryCode.name(word, reader) : word;
    }

    private static long daysTo(LocalDate day, LocalDate added) {
        return Math.max(0, ChronoUnit.DAYS.between(added, day));
    }

    private static void write(FactSheet sheet, UUID customer, FactKey key, @Nullable String word) {
        if (word != null && !word.isEmpty()) {
            sheet.tag(customer, key, word);
        }
    }
}
