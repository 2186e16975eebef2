package org.prongsai.messages;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;

/**
 * The string literals of Java sources, as the compiler's own parser reads them: no comment is taken for one, and
 * escapes and text blocks are resolved.
 */
final class JavaSources extends TreePathScanner<Void, Path> {

    private final SourcePositions positions;
    private final Set<String> translators;
    private final List<JavaText> literals = new ArrayList<>();
    private final List<JavaText> keys = new ArrayList<>();

    private JavaSources(SourcePositions positions, Set<String> translators) {
        this.positions = positions;
        this.translators = translators;
    }

    /**
     * Reads all sources under a folder.
     *
     * @param translators names of methods and classes whose first argument is the key of a message
     */
    static JavaSources under(Path folder, Set<String> translators) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null);
                var paths = Files.walk(folder)) {
            var files = manager.getJavaFileObjectsFromPaths(
                    paths.filter(path -> path.toString().endsWith(".java")).toList());
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, files);
            var sources = new JavaSources(Trees.instance(task).getSourcePositions(), translators);
            task.parse().forEach(unit -> sources.scan(unit, folder.toAbsolutePath()));
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JavaText> literals() {
        return literals;
    }

    /** Literals that are a key, or the beginning of one, where a message is asked for. */
    List<JavaText> keys() {
        return keys;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Path folder) {
        if (literal.getValue() instanceof String) {
            literals.add(text(literal, folder, false));
        }
        return super.visitLiteral(literal, folder);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Path folder) {
        noteKey(call.getMethodSelect(), call.getArguments(), folder);
        return super.visitMethodInvocation(call, folder);
    }

    @Override
    public Void visitNewClass(NewClassTree creation, Path folder) {
        noteKey(creation.getIdentifier(), creation.getArguments(), folder);
        return super.visitNewClass(creation, folder);
    }

    private void noteKey(ExpressionTree called, List<? extends ExpressionTree> arguments, Path folder) {
        if (translators.contains(name(called)) && !arguments.isEmpty()) {
            collect(arguments.getFirst(), folder, false);
        }
    }

    private void collect(ExpressionTree expression, Path folder, boolean beginning) {
        switch (expression) {
            case LiteralTree literal
            when literal.getValue() instanceof String -> keys.add(text(literal, folder, beginning));
            case BinaryTree sum -> collect(sum.getLeftOperand(), folder, true);
            case ParenthesizedTree inner -> collect(inner.getExpression(), folder, beginning);
            case ConditionalExpressionTree choice -> {
                collect(choice.getTrueExpression(), folder, beginning);
                collect(choice.getFalseExpression(), folder, beginning);
            }
            default -> {}
        }
    }

    private static String name(ExpressionTree called) {
        return switch (called) {
            case IdentifierTree identifier -> identifier.getName().toString();
            case MemberSelectTree member -> member.getIdentifier().toString();
            default -> "";
        };
    }

    private JavaText text(LiteralTree literal, Path folder, boolean beginning) {
        var unit = getCurrentPath().getCompilationUnit();
        var file = folder.relativize(Path.of(unit.getSourceFile().toUri()));
        var line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, literal));
        return new JavaText(file.toString().replace('\\', '/'), line, (String) literal.getValue(), beginning);
    }
}
