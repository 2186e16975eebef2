package org.prongsai.statements;

class ManyMeasuresPlanStatementsTest extends PlanStatementsContract {

    ManyMeasuresPlanStatementsTest() {
        super(500);
    }
}
