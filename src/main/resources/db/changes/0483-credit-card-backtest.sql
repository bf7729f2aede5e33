--liquibase formatted sql

--changeset duebook:0483-credit-card-backtest
--comment: a scorecard being written, tried on the past by a task of the same id, and what came of it as JSON
create table if not exists credit_card_backtest (
    tenant_id binary(16) not null,
    id        binary(16) not null,
    card      mediumtext not null,
    result    mediumtext,
    primary key (tenant_id, id),
    constraint credit_card_backtest_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;
