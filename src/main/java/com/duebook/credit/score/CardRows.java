package com.duebook.credit.score;

import com.duebook.credit.score.Scorecards.CardVersion;
import com.duebook.credit.score.Scorecards.PastVersion;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The versions of scorecards, as files write them. */
@Repository
class CardRows {

    private static final String SELECT = "select s.n, s.card from credit_scorecard s where s.tenant_id = :tenant ";
    private static final String INTO =
            "into credit_scorecard (tenant_id, n, card, made_at, made_by) values (:tenant, :n, :card, :now, :by)";

    private final TenantJdbc jdbc;
    private final CardFile files;
    private final JsonMapper json;
    private final Today today;
    private final Tenancy tenancy;

    CardRows(TenantJdbc jdbc, CardFile files, JsonMapper json, Today today, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.files = files;
        this.json = json;
        this.today = today;
        this.tenancy = tenancy;
    }

    Optional<CardVersion> latest() {
        return jdbc.sql(SELECT + "order by s.n desc limit 1").query(this::version).optional();
    }

    Optional<CardVersion> of(int number) {
        return jdbc.sql(SELECT + "and s.n = :n").param("n", number).query(this::version).optional();
    }

    List<CardVersion> all() {
        return jdbc.sql(SELECT + "order by s.n desc").query(this::version).list();
    }

    List<PastVersion> history() {
        return jdbc.sql("select s.n, s.made_at, s.made_by from credit_scorecard s where s.tenant_id = :tenant order by s.n desc")
                .query((row, number) -> new PastVersion(row.getInt(1), Columns.moment(row, 2), row.getString(3)))
                .list();
    }

    /** @throws OptimisticLockingFailureException when somebody else has just added that number */
    void add(CardVersion version) {
        try {
            insert("insert ", version);
        } catch (DuplicateKeyException atOnce) {
            throw new OptimisticLockingFailureException("the scorecard was changed by somebody else", atOnce);
        }
    }

    /** Unless somebody else just has. */
    void addFirst(CardVersion version) {
        insert("insert ignore ", version);
    }

    private void insert(String how, CardVersion version) {
        jdbc.sql(how + INTO)
                .param("n", version.number())
                .param("card", json.writeValueAsString(CardFile.write(version.card())))
                .param("now", today.now())
                .param("by", tenancy.actor().name())
                .update();
    }

    private CardVersion version(ResultSet row, int number) throws SQLException {
        return new CardVersion(row.getInt(1), files.readKept(row.getString(2)));
    }
}
