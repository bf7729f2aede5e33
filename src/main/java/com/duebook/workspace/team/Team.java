package com.duebook.workspace.team;

import com.duebook.dualcontrol.Decider;
import com.duebook.dualcontrol.Deciders;
import com.duebook.identity.People;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The members of the current workspace who are not disabled, as the running transaction has them. */
@Component
class Team implements Deciders {

    private final JdbcClient client;
    private final EntityManager entities;
    private final People people;
    private final Tenancy tenancy;

    Team(JdbcClient client, EntityManager entities, People people, Tenancy tenancy) {
        this.client = client;
        this.entities = entities;
        this.people = people;
        this.tenancy = tenancy;
    }

    @Override
    @Transactional
    public List<Decider> active() {
        entities.flush();
        var roles = roles();
        return people.people(roles.keySet()).stream()
                .map(person -> new Decider(person.id(), person.name(), person.email(), person.language(),
                        Objects.requireNonNull(roles.get(person.id()))))
                .toList();
    }

    private Map<UUID, Role> roles() {
        return client.sql("""
                        select identity_id, role from membership
                        where workspace_id = :workspace and disabled_at is null""")
                .param("workspace", tenancy.tenant())
                .query((row, number) -> Map.entry(Columns.id(row, 1), Role.valueOf(row.getString(2))))
                .list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
