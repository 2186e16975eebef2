package org.prongsai.paper;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets: short, without the characters that are not allowed there, and each once. */
final class SheetNames {

    private static final int LONGEST = 31;

    private SheetNames() {}

    static String free(Workbook workbook, String wanted) {
        var safe = WorkbookUtil.createSafeSheetName(wanted);
        var name = safe;
        for (var i = 2; workbook.getSheet(name) != null; i++) {
            var end = " " + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST - end.length())) + end;
        }
        return name;
    }
}
