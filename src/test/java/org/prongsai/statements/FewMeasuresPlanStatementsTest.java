package org.prongsai.statements;

class FewMeasuresPlanStatementsTest extends PlanStatementsContract {

    FewMeasuresPlanStatementsTest() {
        super(14);
    }
}
