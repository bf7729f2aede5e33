package com.duebook.operator;

import com.duebook.tenancy.TenantJdbc;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What operators did, with the names of who and where. */
@Repository
public class PastDeeds {

    private static final int SHOWN = 50;

    private final TenantJdbc jdbc;
    private final Operators operators;

    PastDeeds(TenantJdbc jdbc, Operators operators) {
        this.jdbc = jdbc;
        this.operators = operators;
    }

    public List<DeedRow> newest() {
        operators.required();
        return jdbc.sql("""
                        select d.at, d.deed, i.name as operator, w.name as workspace, d.reason
                        from operator_deed d
                        left join identity i on i.id = d.operator_id
                        left join workspace w on w.id = d.workspace_id
                        order by d.at desc, d.id desc limit :most""")
                .param("most", SHOWN)
                .query((row, number) -> new DeedRow(row.getTimestamp("at").toInstant(), row.getString("deed"),
                        row.getString("operator"), row.getString("workspace"), row.getString("reason")))
                .list();
    }
}
