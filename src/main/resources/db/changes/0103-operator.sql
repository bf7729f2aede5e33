--liquibase formatted sql

--changeset duebook:0103-workspace-figures
--comment: what an operator may know of a workspace; each workspace's own night writes its row
create table if not exists workspace_figures (
    workspace_id  binary(16)  not null,
    measured_at   datetime(6) not null,
    members       int         not null,
    customers     int         not null,
    invoices      int         not null,
    open_items    int         not null,
    mails         int         not null,
    failed_mails  int         not null,
    entries       bigint      not null,
    last_deed_at  datetime(6),
    primary key (workspace_id),
    constraint workspace_figures_workspace foreign key (workspace_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0103-operator-deed
--comment: what operators did; the workspace's own journal tells it too
create table if not exists operator_deed (
    id           binary(16)   not null,
    version      bigint       not null,
    at           datetime(6)  not null,
    operator_id  binary(16),
    deed         varchar(40)  not null,
    workspace_id binary(16),
    reason       varchar(500) not null,
    primary key (id),
    key operator_deed_at (at)
) engine = InnoDB default charset = utf8mb4;
