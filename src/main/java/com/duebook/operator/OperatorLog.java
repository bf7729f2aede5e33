package com.duebook.operator;

import com.duebook.identity.People;
import com.duebook.identity.Person;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What operators did, with the names of who and where. */
@Repository
public class OperatorLog {

    private static final int SHOWN = 50;

    private final TenantJdbc jdbc;
    private final Operators operators;
    private final People people;
    private final WorkspaceOverview workspaces;

    OperatorLog(TenantJdbc jdbc, Operators operators, People people, WorkspaceOverview workspaces) {
        this.jdbc = jdbc;
        this.operators = operators;
        this.people = people;
        this.workspaces = workspaces;
    }

    private record Past(Instant at, String event, @Nullable UUID operator, @Nullable UUID workspace, String reason) {}

    public List<OperatorLogRow> newest() {
        operators.required();
        var events = jdbc.sql("""
                        select d.at, d.deed, d.operator_id, d.workspace_id, d.reason from operator_deed d
                        order by d.at desc, d.id desc limit :most""")
                .param("most", SHOWN)
                .query((row, number) -> new Past(Columns.moment(row, "at"), row.getString("deed"),
                        Columns.idOrNull(row, "operator_id"), Columns.idOrNull(row, "workspace_id"), row.getString("reason")))
                .list();
        var who = people.people(ids(events, Past::operator)).stream().collect(Collectors.toMap(Person::id, Person::name));
        var where = workspaces.names(ids(events, Past::workspace));
        return events.stream()
                .map(event -> new OperatorLogRow(event.at(), event.event(), name(who, event.operator()), name(where, event.workspace()),
                        event.reason()))
                .toList();
    }

    private static List<UUID> ids(List<Past> events, Function<Past, @Nullable UUID> which) {
        return events.stream().map(which).flatMap(Stream::ofNullable).distinct().toList();
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID id) {
        return id == null ? null : names.get(id);
    }
}
