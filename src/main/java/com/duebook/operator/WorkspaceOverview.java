package com.duebook.operator;

import com.duebook.jobs.figures.ParkedWork;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.overview.AllWorkspaces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/**
 * All workspaces, by platform tables alone: their figures were written by each one's own night. The guard of SQL by hand
 * keeps tenant tables out of it.
 */
@Repository
public class WorkspaceOverview {

    private static final String SELECT = """
            select w.id, w.name, w.created_at, w.suspended_at, w.night_done_on, w.stripe, f.*
            from %s w
            left join workspace_figures f on f.workspace_id = w.id
            where %s order by %s, w.id limit :most offset :skip""";

    private final TenantJdbc jdbc;
    private final ParkedWork parked;
    private final Operators operators;

    WorkspaceOverview(TenantJdbc jdbc, ParkedWork parked, Operators operators) {
        this.jdbc = jdbc;
        this.parked = parked;
        this.operators = operators;
    }

    /** The first rows, and how many there are in all. */
    public record Found(List<WorkspaceHealth> first, int all) {}

    public Found find(WorkspaceFilter filter, WorkspaceSort sort, int limit) {
        operators.required();
        var counts = parked.byWorkspace();
        var first = page(filter, counts, sort, 0, limit);
        return new Found(first, first.size() < limit ? first.size() : count(filter, counts));
    }

    public List<WorkspaceHealth> page(WorkspaceFilter filter, WorkspaceSort sort, int offset, int limit) {
        operators.required();
        return page(filter, parked.byWorkspace(), sort, offset, limit);
    }

    public WorkspaceHealth one(UUID workspace) {
        operators.required();
        var counts = parked.byWorkspace();
        return jdbc.sql(SELECT.formatted(AllWorkspaces.table(), "w.id = :id", WorkspaceSort.NAME.order()))
                .param("id", workspace)
                .param("most", 1)
                .param("skip", 0)
                .query((row, number) -> health(row, counts))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** By id. */
    public Map<UUID, String> names(Collection<UUID> workspaces) {
        operators.required();
        if (workspaces.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("select w.id, w.name from " + AllWorkspaces.table() + " w where w.id in (:ids)")
                .param("ids", workspaces)
                .query((row, number) -> Map.entry(Columns.id(row, "id"), row.getString("name")))
                .list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<WorkspaceHealth> page(
            WorkspaceFilter filter, Map<UUID, Long> counts, WorkspaceSort sort, int offset, int limit) {
        return jdbc.sql(SELECT.formatted(AllWorkspaces.table(), condition(filter), sort.order()))
                .params(parameters(filter, counts))
                .param("most", limit)
                .param("skip", offset)
                .query((row, number) -> health(row, counts))
                .list();
    }

    private int count(WorkspaceFilter filter, Map<UUID, Long> counts) {
        return jdbc.sql("""
                        select count(*) from %s w left join workspace_figures f on f.workspace_id = w.id
                        where %s""".formatted(AllWorkspaces.table(), condition(filter)))
                .params(parameters(filter, counts))
                .query(Integer.class)
                .single();
    }

    private static String condition(WorkspaceFilter filter) {
        return "lower(w.name) like :text" + switch (filter.state()) {
            case ALL -> "";
            case ACTIVE -> " and w.suspended_at is null";
            case SUSPENDED -> " and w.suspended_at is not null";
            case NEEDS_A_LOOK -> " and (f.failed_mails > 0 or w.id in (:parked))";
        };
    }

    private static Map<String, Object> parameters(WorkspaceFilter filter, Map<UUID, Long> parked) {
        var text = "%" + filter.text().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
        var ids = parked.isEmpty() ? List.of(new UUID(0, 0)) : List.copyOf(parked.keySet());
        return Map.of("text", text, "parked", ids);
    }

    private static WorkspaceHealth health(ResultSet row, Map<UUID, Long> parked) throws SQLException {
        var id = Columns.id(row, "id");
        return new WorkspaceHealth(id, row.getString("name"), Columns.moment(row, "created_at"),
                Columns.momentOrNull(row, "suspended_at"), row.getObject("night_done_on", LocalDate.class),
                row.getString("stripe"), Columns.momentOrNull(row, "measured_at"), row.getInt("members"),
                row.getInt("customers"), row.getInt("invoices"), row.getInt("open_items"), row.getInt("mails"),
                row.getInt("failed_mails"), row.getLong("entries"), Columns.momentOrNull(row, "last_deed_at"),
                row.getInt("documents"), row.getLong("document_bytes"), parked.getOrDefault(id, 0L));
    }
}
