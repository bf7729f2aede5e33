package com.duebook.tenancy;

import org.hibernate.engine.spi.LoadQueryInfluencers;
import org.hibernate.query.spi.QueryOptions;
import org.hibernate.query.spi.QueryParameterBindings;
import org.hibernate.query.sqm.internal.DomainParameterXref;
import org.hibernate.query.sqm.sql.SqmTranslator;
import org.hibernate.query.sqm.sql.StandardSqmTranslatorFactory;
import org.hibernate.query.sqm.tree.SqmDmlStatement;
import org.hibernate.query.sqm.tree.insert.SqmInsertStatement;
import org.hibernate.sql.ast.spi.SqlAstCreationContext;
import org.hibernate.sql.ast.tree.MutationStatement;

/**
 * Refuses inserts written in HQL or by criteria: Hibernate lets them name any tenant, and in the SQL that comes of it
 * another tenant is a parameter like ours. An update of the tenant shows in its SQL, where {@link StatementGuard}
 * refuses it. Made by Hibernate, from its name.
 */
public class GuardedHql extends StandardSqmTranslatorFactory {

    @Override
    public SqmTranslator<? extends MutationStatement> createMutationTranslator(
            SqmDmlStatement<?> statement,
            QueryOptions options,
            DomainParameterXref parameters,
            QueryParameterBindings bindings,
            LoadQueryInfluencers influencers,
            SqlAstCreationContext context) {
        if (statement instanceof SqmInsertStatement<?>) {
            throw new UnguardedStatement("an insert in HQL, which could name any tenant", statement.toHqlString());
        }
        return super.createMutationTranslator(statement, options, parameters, bindings, influencers, context);
    }
}
