--liquibase formatted sql

--changeset duebook:0102-workspace-suspended
alter table workspace add suspended_at datetime(6);
