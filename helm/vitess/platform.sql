-- Over mysqldump --no-data of a reference database, for the keyspace duebook_platform: what cannot reach across.
alter table invitation drop foreign key invitation_workspace;
alter table membership drop foreign key membership_workspace;
alter table second_factor_rule drop foreign key second_factor_rule_workspace;
-- Where the unique columns of the other keyspace are looked up.
create table workspace_definition_lookup (definition varchar(60) not null, keyspace_id varbinary(128), primary key (definition));
create table workspace_stripe_endpoint_lookup (endpoint char(43) character set ascii collate ascii_bin not null, keyspace_id varbinary(128), primary key (endpoint));
create table workspace_stripe_account_lookup (account varchar(60) not null, keyspace_id varbinary(128), primary key (account));
