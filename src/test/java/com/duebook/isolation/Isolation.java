package com.duebook.isolation;

import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Scope;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two workspaces, the schema between them, and a look past all walls at what each owns. */
final class Isolation {

    final Schema schema;
    final Rows rows;
    final UUID acme;
    final UUID bolt;
    private final DataSource source;

    Isolation(DataSource source, EntityManagerFactory factory) throws SQLException {
        this.source = source;
        this.schema = Schema.of(JdbcClient.create(source));
        this.rows = new Rows(source, schema, words(factory));
        this.acme = workspace();
        this.bolt = workspace();
    }

    /** Bare: what opening one would put into it is left to each test. */
    UUID workspace() throws SQLException {
        return Ids.uuid((byte[]) rows.insert("workspace", Scope.PLATFORM).get("id"));
    }

    /** Every value of every row of this workspace, by table. */
    Map<String, List<String>> everythingOf(UUID workspace) throws SQLException {
        var found = new TreeMap<String, List<String>>();
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            for (var table : schema.tenantTables()) {
                var all = statement.executeQuery("select * from `" + table + "` where tenant_id = x'"
                        + workspace.toString().replace("-", "") + "'");
                var lines = new java.util.ArrayList<String>();
                while (all.next()) {
                    var line = new StringBuilder();
                    for (var column = 1; column <= all.getMetaData().getColumnCount(); column++) {
                        var value = all.getObject(column);
                        line.append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value).append(' ');
                    }
                    lines.add(line.toString());
                }
                lines.sort(null);
                found.put(table, lines);
            }
            connection.rollback();
        }
        return found;
    }

    static AbstractEntityPersister persister(EntityManagerFactory factory, Class<?> entity) {
        return (AbstractEntityPersister) factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel().getEntityDescriptor(entity);
    }

    /** A word that Hibernate can read back, for each column of an enum. */
    private static Map<String, String> words(EntityManagerFactory factory) {
        var words = new HashMap<String, String>();
        for (var entity : factory.getMetamodel().getEntities()) {
            addWords(words, persister(factory, entity.getJavaType()), "", entity);
        }
        return words;
    }

    private static void addWords(
            Map<String, String> words, AbstractEntityPersister persister, String path, ManagedType<?> type) {
        for (Attribute<?, ?> attribute : type.getAttributes()) {
            var name = path + attribute.getName();
            if (attribute instanceof SingularAttribute<?, ?> part && part.getType() instanceof EmbeddableType<?> parts) {
                addWords(words, persister, name + ".", parts);
            } else if (attribute.getJavaType().isEnum() && !name.equals("id")) {
                var column = persister.getPropertyColumnNames(name)[0];
                words.put(persister.getTableName() + "." + column,
                        ((Enum<?>) Arrays.asList(attribute.getJavaType().getEnumConstants()).getFirst()).name());
            }
        }
    }
}
