--liquibase formatted sql

--changeset duebook:0012-workspace-data-key-by
--comment: the fingerprint of the master key that wraps it, so that a key can be changed while people work
alter table workspace add column data_key_by char(16) character set ascii collate ascii_bin;
