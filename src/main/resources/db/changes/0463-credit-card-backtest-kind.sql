--liquibase formatted sql

--changeset duebook:0463-credit-card-backtest
--comment: as 0483 does, where that has not been yet, with the kind of the task: on the past, or who would change class today
create table if not exists credit_card_backtest (
    tenant_id binary(16)  not null,
    id        binary(16)  not null,
    card      mediumtext  not null,
    result    mediumtext,
    kind      varchar(40) not null default 'credit.card-backtest',
    primary key (tenant_id, id),
    constraint credit_card_backtest_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0463-credit-card-backtest-kind
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'credit_card_backtest' and column_name = 'kind'
--comment: the same where the table was there
alter table credit_card_backtest add column kind varchar(40) not null default 'credit.card-backtest';
