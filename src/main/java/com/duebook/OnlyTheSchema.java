package com.duebook;

import org.springframework.context.annotation.ComponentScan;

/** What is started to bring the schema up to date: the database, which does that before it lets anybody in. */
@ComponentScan(basePackages = {"com.duebook.database", "com.duebook.node"})
class OnlyTheSchema {}
