--liquibase formatted sql

--changeset duebook:0420-credit-scorecard-draft
--comment: the scorecard that somebody is working on; one of a workspace, gone once it is in force
create table if not exists credit_scorecard_draft (
    tenant_id binary(16)   not null,
    -- counts up with each save, so that nobody overwrites what somebody else has saved
    rev       int          not null,
    -- as a tenant file writes it
    card      mediumtext   not null,
    saved_at  datetime(6)  not null,
    saved_by  varchar(120) not null,
    primary key (tenant_id),
    constraint credit_scorecard_draft_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;
