/**
 * Strongly connected components of a directed graph (Tarjan 1972, without recursion): each is a largest set
 * of nodes that all reach each other. Nodes are numbered from 0; what comes back is the number of each
 * node's component. A component that others lead to has a lower number than they have.
 */
export const strongComponents = (targets: readonly (readonly number[])[]): Int32Array => {
  const size = targets.length;
  const componentOf = new Int32Array(size).fill(-1);
  const indexOf = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  const nextTarget = new Int32Array(size);
  const open: number[] = [];
  let index = 0;
  let components = 0;

  const enter = (node: number, path: number[]): void => {
    indexOf[node] = index;
    lowest[node] = index;
    index += 1;
    open.push(node);
    path.push(node);
  };

  const leave = (node: number, path: number[]): void => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) lowest[parent] = Math.min(at(lowest, parent), at(lowest, node));
    if (at(lowest, node) !== at(indexOf, node)) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      componentOf[member] = components;
      if (member === node) break;
    }
    components += 1;
  };

  const walk = (start: number): void => {
    const path: number[] = [];
    enter(start, path);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const target = targets[node]?.[at(nextTarget, node)];
      if (target === undefined) leave(node, path);
      else {
        nextTarget[node] = at(nextTarget, node) + 1;
        if (at(indexOf, target) === -1) enter(target, path);
        else if (at(componentOf, target) === -1) {
          lowest[node] = Math.min(at(lowest, node), at(indexOf, target));
        }
      }
    }
  };

  for (let node = 0; node < size; node += 1) if (at(indexOf, node) === -1) walk(node);
  return componentOf;
};

const at = (numbers: Int32Array, index: number): number => numbers[index] ?? 0;
