--liquibase formatted sql

--changeset duebook:0432-alerts-backtest
--comment: a rule being written, tried on the past by a task of the same id, and what came of it as JSON
create table if not exists alert_backtest (
    tenant_id  binary(16) not null,
    id         binary(16) not null,
    rule_id    binary(16),
    segment_id binary(16),
    conditions text       not null,
    result     mediumtext,
    primary key (tenant_id, id),
    key alert_backtest_rule (tenant_id, rule_id),
    constraint alert_backtest_tenant foreign key (tenant_id) references workspace (id),
    constraint alert_backtest_rule foreign key (tenant_id, rule_id) references alert_rule (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;
